package org.fresheyes.server.journal;

import java.util.UUID;

/**
 * Something that is not as it was recorded.
 *
 * @param where the stream and version, the seal, or the table and row
 */
public record Difference(String where, String what) {

    static Difference in(UUID stream, String what) {
        return new Difference("stream " + stream, what);
    }

    static Difference in(UUID stream, int version, String what) {
        return new Difference("stream %s, version %d".formatted(stream, version), what);
    }

    @Override
    public String toString() {
        return where + ": " + what;
    }
}
