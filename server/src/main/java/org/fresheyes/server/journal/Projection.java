package org.fresheyes.server.journal;

import java.util.List;

/**
 * Tables that can be worked out from the events of one kind, and are, in the transaction that appends.
 *
 * <p>The rows of a stream follow from its own events and from nothing else: no other stream, no clock, no random number,
 * no generated key, and nothing from tables that change for other reasons. So rebuilding gives the same rows, stream by
 * stream. Its SQL names its own tables without a schema, because verification replays into empty copies that stand in
 * front of the real ones.
 */
public interface Projection<E> {

    Kind<E> kind();

    /** Makes the rows of a stream what its events say, whatever they were before. */
    void show(History<E> history);

    /** Empties the tables, with {@code delete}. */
    void clear();

    /** The tables this projection alone writes. */
    List<String> tables();
}
