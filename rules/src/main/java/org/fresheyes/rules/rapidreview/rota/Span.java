package org.fresheyes.rules.rapidreview.rota;

import java.time.Instant;
import java.time.LocalDateTime;
import org.fresheyes.rules.days.London;

/**
 * From an instant up to another, which is not in it. In the night the clocks go forward a time that does not exist is read
 * as the one an hour later; in the night they go back a time that comes twice is the first. One shift ends where the next
 * begins by the same reading, so neither night has a gap or a double.
 */
record Span(Instant from, Instant to) {

    static Span ofLondon(LocalDateTime from, LocalDateTime to) {
        return new Span(instant(from), instant(to));
    }

    boolean holds(Instant instant) {
        return !instant.isBefore(from) && instant.isBefore(to);
    }

    private static Instant instant(LocalDateTime time) {
        return time.atZone(London.ZONE).toInstant();
    }
}
