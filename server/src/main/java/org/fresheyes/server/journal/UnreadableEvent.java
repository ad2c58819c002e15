package org.fresheyes.server.journal;

/** A stored event that this version of the product cannot read. It is never skipped. */
public class UnreadableEvent extends RuntimeException {

    UnreadableEvent(String why) {
        super(why);
    }

    UnreadableEvent(String why, Throwable cause) {
        super(why, cause);
    }
}
