package org.fresheyes.rules.presentations;

/** How an entry came into a symptom group: why it is the same. */
public enum Found {
    BY_CODE,
    /** By what a problem or diagnosis label stands for: chest infection → cough. */
    BY_LABEL,
    BY_WORDS,
    /** Somebody said "the same problem as". */
    BY_LINK
}
