package org.fresheyes.server.presentations.burden;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who somebody is, as far as their practice says so. It is for counting afterwards: the rule never learns it (reading 12).
 *
 * @param decile of the index of multiple deprivation, 1 (most deprived) to 10
 */
public record Background(
        Optional<LocalDate> born, Optional<Sex> sex, Optional<Ethnicity> ethnicity, Optional<Integer> decile) {

    /** Nothing is recorded. */
    public static final Background NOTHING =
            new Background(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** @throws IllegalArgumentException when the decile is none. */
    public Background {
        if (decile.isPresent() && (decile.get() < 1 || decile.get() > 10)) {
            throw new IllegalArgumentException(
                    "Deprivation decile %d: not 1 to 10. Maybe it is a rank.".formatted(decile.get()));
        }
    }

    /** This, and what another source adds to it. */
    public Background or(Background other) {
        return new Background(
                born.or(other::born), sex.or(other::sex), ethnicity.or(other::ethnicity), decile.or(other::decile));
    }
}
