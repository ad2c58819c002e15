package org.fresheyes.rules.tables;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which edition of a table this is, what it is for, and who answers for it.
 *
 * @param version    kept with everything that was worked out with it
 * @param source     where its contents come from
 * @param owner      who answers for its contents
 * @param purpose    what it is meant for, and what it is not
 * @param reviewed   the day its owner looked at it last
 * @param nextReview the day its owner looks at it again
 * @param expires    the last day it should be used
 */
public record Edition(
        String name,
        String version,
        String source,
        String owner,
        String purpose,
        LocalDate reviewed,
        LocalDate nextReview,
        LocalDate expires) {

    /** @throws IllegalArgumentException when a text is blank, or the days are not in their order. */
    public Edition {
        if (name.isBlank() || version.isBlank() || source.isBlank() || owner.isBlank() || purpose.isBlank()) {
            throw new IllegalArgumentException(
                    "Edition '%s', version '%s', source '%s', owner '%s', purpose '%s': one of them is blank."
                            .formatted(name, version, source, owner, purpose));
        }
        if (!reviewed.isBefore(nextReview) || expires.isBefore(nextReview)) {
            throw new IllegalArgumentException(
                    "Edition '%s': reviewed %s, next review %s, expires %s. Maybe two of these days are swapped."
                            .formatted(name, reviewed, nextReview, expires));
        }
    }

    public boolean isExpired(LocalDate day) {
        return day.isAfter(expires);
    }

    /** What whoever uses it on this day must be told: that it has expired, or that its review is due. */
    public Optional<String> warning(LocalDate day) {
        if (isExpired(day)) {
            return Optional.of("%s %s expired on %s. Ask %s for a newer one.".formatted(name, version, expires, owner));
        }
        return day.isAfter(nextReview)
                ? Optional.of("%s %s: its review by %s was due on %s.".formatted(name, version, owner, nextReview))
                : Optional.empty();
    }
}
