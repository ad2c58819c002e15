package org.fresheyes.rules.symptoms.notes;

/** What a cue does to a symptom that it reaches. */
enum Effect {
    /** "No … except on stairs": it is there after all. */
    AFTER_ALL,
    NEGATED,
    /** "No longer": it was there. */
    ENDED,
    GONE,
    KIN,
    SOMEBODY_ELSE,
    LONG_AGO,
    ONLY_IF,
    PERHAPS,
    TOLD,
    NEW,
    PERSISTING,
    BETTER,
    WORSE,
    MILD,
    MODERATE,
    SEVERE
}
