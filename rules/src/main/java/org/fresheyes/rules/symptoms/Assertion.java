package org.fresheyes.rules.symptoms;

/** What an entry says about the symptom it names. */
public enum Assertion {
    /** The person has it; also when somebody else told it for them. */
    PRESENT,
    /** The person may have it ("?asthma"): counts as present, and is marked. */
    PROVISIONAL,
    ABSENT,
    /** The person had it and it has gone: ends a run. */
    RESOLVED,
    FAMILY_HISTORY,
    HISTORY_OF,
    /** Only if it should come ("return if cough recurs"). */
    HYPOTHETICAL,
    /** About another person who is not said to be family. */
    SOMEONE_ELSE;

    public boolean countsAsPresent() {
        return this == PRESENT || this == PROVISIONAL;
    }
}
