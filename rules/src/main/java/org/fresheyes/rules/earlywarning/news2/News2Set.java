package org.fresheyes.rules.earlywarning.news2;

import java.util.Optional;
import org.fresheyes.rules.earlywarning.Limits;
import org.fresheyes.rules.earlywarning.Measurement;
import org.fresheyes.rules.earlywarning.Measurements;
import org.fresheyes.rules.earlywarning.Vital;

/** One set of observations for NEWS2. What was not observed is not there. */
public record News2Set(
        Measurements measured,
        SaturationScale scale,
        Optional<Breathing> breathing,
        Optional<Consciousness> consciousness) {

    /** @throws IllegalArgumentException when a number is finer than the chart, so that it may fall between two bands. */
    public News2Set {
        for (Measurement each : measured.all()) {
            if (each.isFinerThan(decimals(each.vital()))) {
                throw new IllegalArgumentException(Limits.finer(each, decimals(each.vital())));
            }
        }
    }

    /** Decimal places on the chart: one for a temperature, else none. */
    public static int decimals(Vital vital) {
        return vital == Vital.TEMPERATURE ? 1 : 0;
    }
}
