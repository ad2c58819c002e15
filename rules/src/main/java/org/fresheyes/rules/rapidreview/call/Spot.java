package org.fresheyes.rules.rapidreview.call;

import java.util.UUID;

/** A ward or bed, and what it was called when the call was made. */
public record Spot(UUID id, String name) {

    /** @throws IllegalArgumentException when it has no name. */
    public Spot {
        if (name.isBlank()) {
            throw new IllegalArgumentException("Spot %s: it has no name.".formatted(id));
        }
    }
}
