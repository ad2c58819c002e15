package org.fresheyes.rules.wellness;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * Somebody's time in hospital, with every asking in it.
 *
 * @param id   of the stay
 * @param from when they came
 * @param to   when they left; empty while they are there
 */
public record Stay(String id, Instant from, Optional<Instant> to, List<Asking> askings) {

    /** @throws IllegalArgumentException when it ends before it begins. */
    public Stay {
        if (to.filter(from::isAfter).isPresent()) {
            throw new IllegalArgumentException(
                    "Stay '%s': from %s to %s. Maybe they are swapped.".formatted(id, from, to.orElseThrow()));
        }
        askings = List.copyOf(askings);
    }

    /** Whether they are there at some time from the one instant up to the other. */
    boolean isWithin(Instant begin, Instant end) {
        return from.isBefore(end) && to.map(left -> left.isAfter(begin)).orElse(true);
    }

    boolean isThereAt(Instant instant) {
        return !from.isAfter(instant) && to.map(left -> left.isAfter(instant)).orElse(true);
    }
}
