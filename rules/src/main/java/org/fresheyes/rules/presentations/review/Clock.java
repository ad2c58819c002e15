package org.fresheyes.rules.presentations.review;

/** What can run out for an episode. */
public enum Clock {
    /** The day on which the owner of the safety net looks again. */
    SAFETY_NET,
    /** The last day of a dismissal. */
    DISMISSAL
}
