package org.fresheyes.rules.earlywarning.pews;

/** Respiratory distress; which signs make which is on the chart of the age. */
public enum Distress {
    NONE,
    MILD,
    MODERATE,
    SEVERE
}
