package org.fresheyes.rules.earlywarning.pews;

/** What came of asking the parents or carers. */
public enum CarerAnswer {
    WORSE,
    SAME,
    BETTER,
    ASLEEP,
    UNAVAILABLE,
    NOT_ASKED
}
