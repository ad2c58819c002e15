package org.fresheyes.server.presentations.burden;

import java.time.Instant;

/**
 * How many people are registered at a practice, as somebody there wrote it down.
 *
 * @param people 1 or more
 * @param at     when it was written down
 */
public record ListSize(int people, Instant at, String byName) {

    /** More than any practice in England has. */
    public static final int MOST = 1_000_000;

    /** @throws IllegalArgumentException when there is nobody, or are more than any practice has. */
    public ListSize {
        if (people < 1 || people > MOST) {
            throw new IllegalArgumentException(
                    "List size %d: not 1 to %d. Maybe a digit is missing.".formatted(people, MOST));
        }
    }
}
