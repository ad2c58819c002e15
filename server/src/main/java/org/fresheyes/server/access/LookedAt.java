package org.fresheyes.server.access;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

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

    /** Who it was: "Dr Bello, Example Surgery", "Ann Example, for you". */
    public String who() {
        return switch (as) {
            case SELF -> "You";
            case REPRESENTATIVE -> name + ", acting for you";
            case REFERRING_TEAM, FIRST_TEAM, RECEIVING_TEAM, OWN_ORGANISATION, NONE ->
                organisation.map(from -> name + ", " + from).orElse(name);
        };
    }

    /** What was done, in plain words: "Looked at the request, and looked at the health record". */
    public String sentence() {
        String done = acts.stream().map(Act::words).collect(Collectors.joining(", and "));
        return allowed
                ? done.substring(0, 1).toUpperCase(Locale.ROOT) + done.substring(1)
                : "Was refused. They tried this: " + done;
    }
}
