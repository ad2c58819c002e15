package org.fresheyes.server.presentations.hooks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.presentations.Level;

/**
 * What a clinician sees.
 *
 * @param summary fewer than 140 characters
 * @param level   of the prompt; empty when the card says that something was not checked
 * @param detail  in markdown
 * @param link    the absolute address of the page on which the practice reviews it
 */
record Card(
        UUID id,
        String summary,
        Indicator indicator,
        Optional<Level> level,
        String detail,
        List<Suggestion> suggestions,
        Optional<String> link) {

    private static final int TOO_LONG = 140;

    /** How much it asks for attention. Nothing here is critical: that is for what must stop a clinician at once. */
    enum Indicator {
        INFO,
        WARNING
    }

    /** @throws IllegalArgumentException when the summary is too long. */
    Card {
        suggestions = List.copyOf(suggestions);
        if (summary.length() >= TOO_LONG) {
            throw new IllegalArgumentException(
                    "Card '%s': %d characters. Maybe name fewer symptoms.".formatted(summary, summary.length()));
        }
    }
}
