package org.fresheyes.server.journal;

import java.util.List;
import java.util.UUID;

/**
 * Tables that can be worked out from the events of one kind, and are, in the transaction that appends.
 *
 * <p>Rebuilding from the first event must give the same rows: no clock, no random number, no generated key, and nothing
 * from tables that change for other reasons. Its SQL names its own tables without a schema, because verification
 * replays into empty copies that stand in front of the real ones.
 */
public interface Projection<E> {

    Kind<E> kind();

    /** Brings the tables up to date with one event; the events of a stream come in order. */
    void apply(Recorded<E> recorded);

    /** Empties the tables, with {@code delete}. */
    void clear();

    /** The tables this projection alone writes. */
    List<String> tables();

    /**
     * Takes back the rows of one stream, so that its events can be applied again after words were erased.
     *
     * @return false when this projection keeps nothing that a person wrote, and so has nothing to take back
     */
    default boolean clear(UUID stream) {
        return false;
    }
}
