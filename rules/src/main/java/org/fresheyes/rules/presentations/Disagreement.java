package org.fresheyes.rules.presentations;

/** Where code and words of one entry do not say the same. */
public enum Disagreement {
    /** They name different symptoms; the code decides. */
    WHAT_IT_IS_ABOUT,
    /** They say different things about it; the words decide. */
    WHAT_IS_SAID
}
