package org.fresheyes.rules.earlywarning.pews;

import java.util.List;
import java.util.stream.Stream;

/** The four charts, by age. */
public enum PewsChart {
    UNDER_1("0 to 11 months", 0),
    FROM_1("1 to 4 years", 1),
    FROM_5("5 to 12 years", 5),
    FROM_13("13 years and over", 13);

    private final String label;
    private final int from;

    PewsChart(String label, int from) {
        this.label = label;
        this.from = from;
    }

    public String label() {
        return label;
    }

    /** The chart of this age, in whole years. */
    public static PewsChart ofAge(int years) {
        return Stream.of(values())
                .filter(chart -> chart.from <= years)
                .reduce((younger, older) -> older)
                .orElseThrow(() -> new IllegalArgumentException("Age %d: less than none.".formatted(years)));
    }

    /** The charts that may be used at this age: its own, and the ones beside it (C2.2 of the national specification). */
    public static List<PewsChart> allowedAt(int years) {
        List<PewsChart> all = List.of(values());
        int own = all.indexOf(ofAge(years));
        return all.subList(Math.max(0, own - 1), Math.min(all.size(), own + 2));
    }
}
