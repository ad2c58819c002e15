package org.fresheyes.rules.presentations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;

/** When something began, as well as it is known. Days are days in Europe/London. */
public sealed interface When {

    /** The zone whose midnight divides days. */
    ZoneId LONDON = ZoneId.of("Europe/London");

    /** The day; empty when none is known. */
    Optional<LocalDate> day();

    static When at(Instant start) {
        return new At(start);
    }

    static When on(LocalDate day) {
        return new On(day);
    }

    /** An exact time. */
    record At(Instant start) implements When {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(LocalDate.ofInstant(start, LONDON));
        }
    }

    /** A day without a time. */
    record On(LocalDate date) implements When {
        @Override
        public Optional<LocalDate> day() {
            return Optional.of(date);
        }
    }

    /** Nothing, or only a month or a year: {@code written} is what was there. */
    record NotADay(String written) implements When {
        @Override
        public Optional<LocalDate> day() {
            return Optional.empty();
        }
    }
}
