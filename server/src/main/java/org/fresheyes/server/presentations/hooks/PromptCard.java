package org.fresheyes.server.presentations.hooks;

import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.server.presentations.hooks.Card.Indicator;

/** A prompt as a card, with the words that still apply as things to do. */
record PromptCard(Prompt prompt, SymptomSet set) {

    /** @param page on which the practice reviews it */
    Card linkedTo(Optional<String> page) {
        CardText text = new CardText(prompt, set);
        return new Card(
                UUID.randomUUID(),
                text.summary(),
                indicator(prompt.level()),
                Optional.of(prompt.level()),
                text.detail(),
                prompt.words().stream()
                        .sorted()
                        .map(word -> new Suggestion(UUID.randomUUID(), word))
                        .toList(),
                page);
    }

    private static Indicator indicator(Level level) {
        return switch (level) {
            case REVIEW_DUE_RED_FLAG, RETURNED_AFTER_REVIEW -> Indicator.WARNING;
            case UNRESOLVED_DESPITE_DIAGNOSIS, REVIEW_DUE, KNOWN_CONDITION, SETTLED -> Indicator.INFO;
        };
    }
}
