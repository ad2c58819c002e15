package org.fresheyes.server.presentations.burden;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * A card with a prompt that a clinical system showed.
 *
 * @param episode the card was about
 * @param reasons in words, each time somebody put it aside
 */
public record CardShown(Optional<UUID> episode, Feedback feedback, List<String> reasons) {

    /** What the system said of it. One never says that a card was passed over. */
    public enum Feedback {
        TAKEN_UP,
        PUT_ASIDE,
        NONE
    }

    public CardShown {
        reasons = List.copyOf(reasons);
    }
}
