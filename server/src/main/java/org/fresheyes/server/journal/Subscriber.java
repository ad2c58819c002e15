package org.fresheyes.server.journal;

import java.util.UUID;
import org.springframework.util.ClassUtils;

/**
 * Listens to what another feature tells. Each message comes at least once, after the commit of the transaction that
 * published it, in no promised order. What it writes to the same database is committed together with the message being
 * done; anything else it does must bear being done twice for one message id.
 */
public interface Subscriber<T> {

    /** The record of {@code rules.events} it listens to. */
    Class<T> listensTo();

    /** Deals with one message; what it throws is tried again later, for ever. */
    void receive(UUID messageId, T event);

    /** The name its messages are stored under: it must not change while some are waiting. */
    default String name() {
        return ClassUtils.getUserClass(this).getSimpleName();
    }
}
