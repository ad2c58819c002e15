package org.fresheyes.rules.symptoms;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Which symptom set this is, and who answers for it.
 *
 * @param version  printed with every prompt
 * @param owner    who answers for its contents
 * @param source   what it was made from
 * @param reviewOn the day its owner looks at it again
 * @param expiresOn the last day it should be used
 */
public record Edition(String version, String owner, String source, LocalDate reviewOn, LocalDate expiresOn) {

    /** @throws IllegalArgumentException when version, owner or source is blank, or it expires before its review. */
    public Edition {
        if (version.isBlank() || owner.isBlank() || source.isBlank()) {
            throw new IllegalArgumentException(
                    "Symptom set '%s' of '%s', source '%s': one of them is blank.".formatted(version, owner, source));
        }
        if (expiresOn.isBefore(reviewOn)) {
            throw new IllegalArgumentException("Symptom set '%s': expires on %s, before its review on %s."
                    .formatted(version, expiresOn, reviewOn));
        }
    }

    public boolean isExpired(LocalDate day) {
        return day.isAfter(expiresOn);
    }

    /** What whoever uses the set on this day must be told: that it has expired, or that its review is due. */
    public Optional<String> warning(LocalDate day) {
        if (isExpired(day)) {
            return Optional.of(
                    "Symptom set '%s' expired on %s. Ask %s for a newer one.".formatted(version, expiresOn, owner));
        }
        return day.isAfter(reviewOn)
                ? Optional.of("Symptom set '%s': its review by %s was due on %s.".formatted(version, owner, reviewOn))
                : Optional.empty();
    }
}
