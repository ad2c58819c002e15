package org.fresheyes.server.presentations.hooks;

/** One JSON object within the bytes of a call, or of a page that was fetched; not copied. */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Slice(byte[] bytes, int from, int length) {

    static Slice all(byte[] bytes) {
        return new Slice(bytes, 0, bytes.length);
    }

    /** What it is, never what it says. */
    @Override
    public String toString() {
        return "%d bytes from %d".formatted(length, from);
    }
}
