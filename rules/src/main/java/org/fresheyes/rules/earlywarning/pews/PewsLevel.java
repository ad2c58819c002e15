package org.fresheyes.rules.earlywarning.pews;

/** The levels of escalation, the most urgent last. */
public enum PewsLevel {
    NONE,
    LOW,
    MEDIUM,
    HIGH,
    EMERGENCY;

    /** The more urgent of the two. */
    public PewsLevel or(PewsLevel other) {
        return compareTo(other) >= 0 ? this : other;
    }
}
