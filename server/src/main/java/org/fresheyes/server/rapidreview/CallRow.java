package org.fresheyes.server.rapidreview;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.rapidreview.call.Stage;

/** A call as a list shows it. Holds no word of it. */
public record CallRow(
        UUID id, String place, Stage stage, boolean test, Instant raisedAt, Optional<Instant> acceptedAt) {

    /** How long it took until somebody independent accepted it. */
    public Optional<Duration> acceptedAfter() {
        return acceptedAt.map(at -> Duration.between(raisedAt, at));
    }
}
