package org.fresheyes.rules.stays;

import java.time.Instant;

/**
 * Two numbers were one patient's (A40): who had {@code gone} has {@code kept} from now on.
 *
 * @param recorded when that was written down where it comes from
 */
public record Merge(String gone, String kept, Instant recorded) {

    /** @throws IllegalArgumentException when a number is missing, or both are the same. */
    public Merge {
        if (gone.isBlank() || kept.isBlank() || gone.equals(kept)) {
            throw new IllegalArgumentException(
                    "Merge of '%s' into '%s': two different numbers are needed. Maybe MRG-1 is missing."
                            .formatted(gone, kept));
        }
    }
}
