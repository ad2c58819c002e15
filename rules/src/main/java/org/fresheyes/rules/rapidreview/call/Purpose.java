package org.fresheyes.rules.rapidreview.call;

/** What a call is for. */
public enum Purpose {
    REAL,
    /** A drill that nobody was told of: rung and timed like any other, and never counted as a call. */
    TEST
}
