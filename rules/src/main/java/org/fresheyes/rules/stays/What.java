package org.fresheyes.rules.stays;

/** What one message says about a stay, with the HL7 v2.4 trigger event that says it (chapter 3). */
public enum What {
    /** A01: they came, and lie there. */
    ADMITTED,
    /** A02: they were moved, and lie there now. */
    MOVED,
    /** A08: details changed; by the way they are there. */
    SEEN,
    /** A03: they left the hospital. */
    LEFT,
    /** A11: the admission was a mistake. */
    NOT_ADMITTED,
    /** A12: the move was a mistake. */
    NOT_MOVED,
    /** A13: they have not left after all, and lie there. */
    NOT_LEFT;

    /** Whether it takes back something that was said. */
    public boolean isCancel() {
        return cancels() != this;
    }

    /** What it takes back; itself when it takes back nothing. */
    What cancels() {
        return switch (this) {
            case NOT_ADMITTED -> ADMITTED;
            case NOT_MOVED -> MOVED;
            case NOT_LEFT -> LEFT;
            case ADMITTED, MOVED, SEEN, LEFT -> this;
        };
    }
}
