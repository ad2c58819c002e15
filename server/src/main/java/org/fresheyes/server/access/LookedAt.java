package org.fresheyes.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** One line of the record of who looked. */
public record LookedAt(
        UUID id,
        Instant at,
        Optional<UUID> account,
        String name,
        Optional<String> organisation,
        Relationship as,
        Optional<String> insteadOf,
        List<Act> acts,
        Optional<UUID> caseId,
        boolean allowed,
        Optional<String> why) {

    public LookedAt {
        acts = List.copyOf(acts);
    }

    /** What was done, in plain words: "looked at the request and looked at the health record". */
    public String what() {
        return acts.stream()
                .map(Act::words)
                .reduce((one, next) -> one + ", and " + next)
                .orElse("looked");
    }
}
