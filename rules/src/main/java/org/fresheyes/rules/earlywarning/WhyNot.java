package org.fresheyes.rules.earlywarning;

import java.util.Optional;

/** Why a chart is not for somebody. */
public enum WhyNot {
    UNDER_16("Under 16", Optional.of(Chart.PEWS)),
    SIXTEEN_OR_OVER("16 or over", Optional.of(Chart.NEWS2)),
    PREGNANT_OR_WITHIN_4_WEEKS("Pregnant, or within 4 weeks after a pregnancy", Optional.of(Chart.MEWS)),
    AGE_NOT_KNOWN("The age is not known", Optional.empty());

    private final String words;
    private final Optional<Chart> instead;

    WhyNot(String words, Optional<Chart> instead) {
        this.words = words;
        this.instead = instead;
    }

    public Optional<Chart> instead() {
        return instead;
    }

    /** Why, and what to do instead. */
    public String sentence() {
        return words
                + instead.map(chart -> ": use %s.".formatted(chart.label()))
                        .orElse(": record a date of birth, or an estimate of it.");
    }
}
