package org.fresheyes.rules.earlywarning;

/** The national early-warning charts. */
public enum Chart {
    /** 16 and over. */
    NEWS2("NEWS2"),
    /** Under 16. */
    PEWS("the national PEWS chart"),
    /** Pregnant, or within 4 weeks after. Its thresholds are not in this product: the chart itself is to be used. */
    MEWS("the national maternity early warning score (MEWS) chart, on paper or in the maternity system");

    private final String label;

    Chart(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
