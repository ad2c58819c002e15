package org.fresheyes.rules.earlywarning;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/** Between which numbers a vital sign on one chart is taken without asking again. */
public record Limits(Map<Vital, Span> usual) {

    /** From the one to the other, both included. */
    public record Span(BigDecimal from, BigDecimal to) {

        /** @throws IllegalArgumentException when it ends before it begins. */
        public Span {
            if (from.compareTo(to) > 0) {
                throw new IllegalArgumentException(
                        "From %s to %s: ends before it begins. Maybe they are swapped.".formatted(from, to));
            }
        }

        boolean holds(BigDecimal value) {
            return value.compareTo(from) >= 0 && value.compareTo(to) <= 0;
        }
    }

    public Limits {
        usual = Map.copyOf(usual);
    }

    /** What is to be done with this number; decimal places are those of the chart. */
    public Reading read(Vital vital, BigDecimal value, int decimals) {
        Measurement measurement;
        try {
            measurement = new Measurement(vital, value);
        } catch (IllegalArgumentException impossible) {
            return new Reading.Refused(
                    Optional.ofNullable(impossible.getMessage()).orElse("It is not possible."));
        }
        if (measurement.isFinerThan(decimals)) {
            return new Reading.Refused(finer(measurement, decimals));
        }
        return isUsual(measurement)
                ? new Reading.Usual(measurement)
                : new Reading.Confirm(
                        measurement, "%s is extreme. Look again, then keep it or change it.".formatted(measurement));
    }

    /** Whether nobody has to look again. */
    public boolean isUsual(Measurement measurement) {
        return Optional.ofNullable(usual.get(measurement.vital()))
                .map(span -> span.holds(measurement.value()))
                .orElse(true);
    }

    /** What is said of a number that is finer than the chart. */
    public static String finer(Measurement measurement, int decimals) {
        return "%s: the chart has %s. Maybe it was computed; enter it as it was read."
                .formatted(
                        measurement,
                        decimals == 0
                                ? "whole numbers"
                                : decimals == 1 ? "1 decimal place" : "%d decimal places".formatted(decimals));
    }
}
