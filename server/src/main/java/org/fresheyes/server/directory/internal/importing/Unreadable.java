package org.fresheyes.server.directory.internal.importing;

/** A field of a line that does not say what it should. Caught line by line, and gathered. */
final class Unreadable extends Exception {

    private static final long serialVersionUID = 1L;

    private final String field;

    /** @param message what is wrong with which value, and a guess that starts "Maybe". */
    Unreadable(String field, String message) {
        super(message);
        this.field = field;
    }

    String field() {
        return field;
    }

    String said() {
        return String.valueOf(getMessage());
    }
}
