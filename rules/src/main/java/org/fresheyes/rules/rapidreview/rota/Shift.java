package org.fresheyes.rules.rapidreview.rota;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;

/**
 * A shift that comes back every week, on the clock of the ward.
 *
 * @param days the days on which it begins
 * @param to   the end; on the next day when it is not after the beginning, so that the same time twice is a whole day
 */
public record Shift(Role role, Set<DayOfWeek> days, LocalTime from, LocalTime to, Person person) {

    /** @throws IllegalArgumentException when it begins on no day. */
    public Shift {
        if (days.isEmpty()) {
            throw new IllegalArgumentException(
                    "Shift of %s as %s: on no day of the week.".formatted(person.name(), role.label()));
        }
        days = Set.copyOf(days);
    }

    /** When it is, if it begins on this day. */
    Optional<Span> beginningOn(LocalDate day) {
        LocalDate end = to.isAfter(from) ? day : day.plusDays(1);
        return days.contains(day.getDayOfWeek())
                ? Optional.of(Span.ofLondon(day.atTime(from), end.atTime(to)))
                : Optional.empty();
    }
}
