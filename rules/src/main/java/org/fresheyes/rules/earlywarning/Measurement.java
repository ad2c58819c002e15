package org.fresheyes.rules.earlywarning;

import java.math.BigDecimal;
import java.util.Locale;

/** A number that was measured, in the unit of its vital sign; two decimal places at most. */
public record Measurement(Vital vital, BigDecimal value) {

    private static final int DECIMALS = 2;

    /** @throws IllegalArgumentException when the number is impossible or finer than two decimal places. */
    public Measurement {
        value = value.stripTrailingZeros();
        if (value.compareTo(vital.lowest()) < 0 || value.compareTo(vital.highest()) > 0) {
            throw new IllegalArgumentException(
                    "%s %s %s: not possible, it can be %s to %s. Maybe it is in another unit."
                            .formatted(
                                    capital(vital.label()),
                                    value.toPlainString(),
                                    vital.unit(),
                                    vital.lowest().toPlainString(),
                                    vital.highest().toPlainString()));
        }
        if (value.scale() > DECIMALS) {
            throw new IllegalArgumentException(
                    "%s %s %s: finer than two decimal places. Maybe it was computed, not read."
                            .formatted(capital(vital.label()), value.toPlainString(), vital.unit()));
        }
    }

    /** A number as it is written: "36.8". */
    public static Measurement of(Vital vital, String value) {
        return new Measurement(vital, new BigDecimal(value));
    }

    /** True when it has more decimal places than this. */
    public boolean isFinerThan(int decimals) {
        return value.scale() > decimals;
    }

    private static String capital(String label) {
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    @Override
    public String toString() {
        return "%s %s %s".formatted(vital.label(), value.toPlainString(), vital.unit());
    }
}
