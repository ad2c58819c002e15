package org.fresheyes.rules.stays;

import java.time.Instant;
import java.util.Optional;

/**
 * Somebody lies there, from one moment until before another.
 *
 * @param spot empty when they are in the hospital and nobody said where
 * @param until empty while they lie there
 */
public record Lying(Optional<Spot> spot, Instant from, Optional<Instant> until) {

    /** Whether they lie there at that moment. */
    public boolean at(Instant moment) {
        return !moment.isBefore(from) && until.map(moment::isBefore).orElse(true);
    }
}
