package org.fresheyes.rules.earlywarning;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The numbers of one set of observations, at most one of each vital sign. */
public record Measurements(List<Measurement> all) {

    /** @throws IllegalArgumentException when a vital sign is there twice. */
    public Measurements {
        Map<Vital, Measurement> once = new EnumMap<>(Vital.class);
        for (Measurement each : all) {
            Measurement other = once.put(each.vital(), each);
            if (other != null) {
                throw new IllegalArgumentException(
                        "%s and %s in one set. Maybe one of them belongs to another time.".formatted(other, each));
            }
        }
        all = List.copyOf(once.values());
    }

    public static Measurements of(Collection<Measurement> measured) {
        return new Measurements(List.copyOf(measured));
    }

    /** The number of this vital sign, when it was measured. */
    public Optional<BigDecimal> of(Vital vital) {
        return all.stream()
                .filter(each -> each.vital() == vital)
                .map(Measurement::value)
                .findFirst();
    }
}
