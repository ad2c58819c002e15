package org.fresheyes.rules.earlywarning;

import java.math.BigDecimal;

/**
 * What is measured at the bedside as a number, in which unit, and which numbers a living body or its equipment can give.
 * A rate or a pressure of 0 is possible: somebody may have stopped breathing.
 */
public enum Vital {
    RESPIRATION_RATE("respiration rate", "breaths a minute", "0", "150"),
    SATURATION("oxygen saturation", "%", "0", "100"),
    SYSTOLIC_PRESSURE("systolic blood pressure", "mmHg", "0", "350"),
    PULSE("pulse", "beats a minute", "0", "400"),
    TEMPERATURE("temperature", "°C", "10", "47"),
    CAPILLARY_REFILL("capillary refill", "seconds", "0", "60"),
    OXYGEN_FLOW("oxygen flow", "litres a minute", "0.01", "100"),
    OXYGEN_CONCENTRATION("oxygen concentration", "%", "1", "100");

    private final String label;
    private final String unit;
    private final BigDecimal lowest;
    private final BigDecimal highest;

    Vital(String label, String unit, String lowest, String highest) {
        this.label = label;
        this.unit = unit;
        this.lowest = new BigDecimal(lowest);
        this.highest = new BigDecimal(highest);
    }

    public String label() {
        return label;
    }

    public String unit() {
        return unit;
    }

    /** The lowest number that is possible at all. */
    public BigDecimal lowest() {
        return lowest;
    }

    /** The highest number that is possible at all. */
    public BigDecimal highest() {
        return highest;
    }
}
