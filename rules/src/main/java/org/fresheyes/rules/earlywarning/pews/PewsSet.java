package org.fresheyes.rules.earlywarning.pews;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.earlywarning.Measurements;
import org.fresheyes.rules.earlywarning.Vital;

/**
 * One set of observations for PEWS. What was not observed is not there.
 *
 * @param measured respiration rate, saturation, pulse, capillary refill and temperature
 */
public record PewsSet(
        Measurements measured,
        Optional<Distress> distress,
        Optional<Oxygen> oxygen,
        Optional<BloodPressure> pressure,
        Optional<Avpu> avpu,
        Set<Sign> signs,
        List<Concern> concerns) {

    /** @throws IllegalArgumentException when oxygen or a blood pressure stands among the measurements. */
    public PewsSet {
        for (Vital vital : List.of(Vital.SYSTOLIC_PRESSURE, Vital.OXYGEN_FLOW, Vital.OXYGEN_CONCENTRATION)) {
            if (measured.of(vital).isPresent()) {
                throw new IllegalArgumentException(
                        "PEWS: %s among the measurements; it has a place of its own.".formatted(vital.label()));
            }
        }
        signs = Set.copyOf(signs);
        concerns = List.copyOf(concerns);
    }
}
