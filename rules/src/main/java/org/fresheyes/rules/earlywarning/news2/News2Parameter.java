package org.fresheyes.rules.earlywarning.news2;

import org.fresheyes.rules.earlywarning.Parameter;

/** The seven parameters of NEWS2. */
public enum News2Parameter implements Parameter {
    RESPIRATION_RATE("respiration rate"),
    SATURATION("oxygen saturation"),
    AIR_OR_OXYGEN("air or oxygen"),
    SYSTOLIC_PRESSURE("systolic blood pressure"),
    PULSE("pulse"),
    CONSCIOUSNESS("consciousness"),
    TEMPERATURE("temperature");

    private final String label;

    News2Parameter(String label) {
        this.label = label;
    }

    @Override
    public String label() {
        return label;
    }
}
