package org.fresheyes.rules.rapidreview.call;

/** How soon somebody has to be there, as whoever took the call judges it. It never decides whether anybody comes. */
public enum Urgency {
    NOW,
    /** Within half an hour. */
    SOON,
    TODAY
}
