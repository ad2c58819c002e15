package org.fresheyes.rules.rapidreview.call;

/** What a call turned out to be about. Every one of them was worth calling for. */
public enum Concern {
    /** The patient was getting worse. */
    ACUTE_DETERIORATION,
    /** Anything else about illness or treatment. */
    CLINICAL,
    /** What was said, or not said, to the patient or the family. */
    COMMUNICATION,
    /** How teams work together, or when things happen. */
    COORDINATION,
    OTHER
}
