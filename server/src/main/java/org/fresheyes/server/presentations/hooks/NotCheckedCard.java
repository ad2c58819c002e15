package org.fresheyes.server.presentations.hooks;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.presentations.hooks.Card.Indicator;

/** A card for when a source failed and there is no prompt: nothing found is not the same as nothing there. */
final class NotCheckedCard {

    private NotCheckedCard() {}

    static Card of(List<Unchecked> unchecked) {
        return new Card(
                UUID.randomUUID(),
                "Jess's Rule: part of the record could not be checked",
                Indicator.INFO,
                Optional.empty(),
                new Markdown()
                        .paragraph("There may be presentations that are not seen here. Look at the record yourself.")
                        .points(
                                "Not checked",
                                unchecked.stream()
                                        .map(part -> Markdown.plain(part.words()))
                                        .distinct()
                                        .toList())
                        .text(),
                List.of(),
                Optional.empty());
    }
}
