package org.fresheyes.rules.presentations;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.fresheyes.rules.days.London;

/** When something began, as well as it is known. Days are days in Europe/London. */
public sealed interface When {

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
            return Optional.of(London.day(start));
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
