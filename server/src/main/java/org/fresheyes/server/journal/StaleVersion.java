package org.fresheyes.server.journal;

import java.util.UUID;

/** Somebody else recorded something in the meantime: nothing was written; read again, then decide again. */
public class StaleVersion extends RuntimeException {

    private final UUID stream;
    private final int expected;
    private final int actual;

    public StaleVersion(UUID stream, int expected, int actual) {
        super("Stream %s: version %d was expected and it is at %d. Maybe two people acted at once."
                .formatted(stream, expected, actual));
        this.stream = stream;
        this.expected = expected;
        this.actual = actual;
    }

    public UUID stream() {
        return stream;
    }

    public int expected() {
        return expected;
    }

    public int actual() {
        return actual;
    }
}
