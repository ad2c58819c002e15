package org.fresheyes.rules.earlywarning.pews;

/** What is seen or suspected besides the measurements. */
public enum Sign {
    ABNORMAL_PUPILS,
    NEW_SUSPICION_OF_SEPSIS,
    NEW_SUSPICION_OF_SEPTIC_SHOCK
}
