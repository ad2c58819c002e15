package org.fresheyes.server.presentations.hooks;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * What a clinician did with a card.
 *
 * @param reason  the code they chose
 * @param comment what they wrote
 */
record Feedback(
        UUID card,
        Outcome outcome,
        Instant at,
        Set<UUID> suggestions,
        Optional<String> reason,
        Optional<String> comment) {

    /** "Ignored" is never told: it is counted by its absence. */
    enum Outcome {
        ACCEPTED,
        OVERRIDDEN
    }

    Feedback {
        suggestions = Set.copyOf(suggestions);
    }
}
