package org.fresheyes.server.records;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;

/**
 * One thing the second team needs, such as scan images or slides, and where it is.
 *
 * @param received the day the second team had it in hand
 */
public record ChecklistEntry(
        UUID id,
        UUID caseId,
        String what,
        State state,
        Optional<LocalDate> received,
        Optional<String> note,
        Actor by,
        Instant at) {

    /** Where a thing is. */
    public enum State {
        SENT("Sent"),
        REQUESTED("Asked for"),
        MISSING("Missing");

        private final String words;

        State(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** @throws IllegalArgumentException when the thing has no name. */
    public ChecklistEntry {
        if (what.isBlank()) {
            throw new IllegalArgumentException("Checklist: nothing is named. Maybe the field was left empty.");
        }
    }
}
