package org.fresheyes.rules.earlywarning.pews;

import org.fresheyes.rules.earlywarning.Parameter;

/** The seven parameters that PEWS scores. Temperature and AVPU are observed with them and score nothing. */
public enum PewsParameter implements Parameter {
    RESPIRATORY_RATE("respiratory rate"),
    RESPIRATORY_DISTRESS("respiratory distress"),
    SATURATION("oxygen saturation"),
    OXYGEN("oxygen"),
    HEART_RATE("heart rate"),
    SYSTOLIC_PRESSURE("systolic blood pressure"),
    CAPILLARY_REFILL("capillary refill");

    private final String label;

    PewsParameter(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
