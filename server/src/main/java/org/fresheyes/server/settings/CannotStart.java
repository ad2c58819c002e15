package org.fresheyes.server.settings;

/** The start is refused. The message is for the person at the keyboard: what, where, which value, and a "Maybe …". */
public final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1L;

    public CannotStart(String message) {
        super(message);
    }

    public CannotStart(String message, Throwable cause) {
        super(message, cause);
    }
}
