package org.fresheyes.rules.wellness;

/** How far the asking of one person is on one day; the furthest first. */
public enum Asked {
    /** There is an answer. */
    ANSWERED,
    /** There is none, for a reason that is enough for the day. */
    ENOUGH_FOR_TODAY,
    /** Somebody tried; it is to be tried again. */
    ASK_AGAIN,
    /** Nobody has asked. */
    NOT_ASKED;

    /** Whether somebody has yet to go and ask. */
    public boolean isOpen() {
        return this == ASK_AGAIN || this == NOT_ASKED;
    }
}
