package org.fresheyes.rules.rapidreview.call;

import org.fresheyes.rules.identity.Words;

/**
 * What the independent review found and what came of it.
 *
 * @param words what was found, decided and asked of the ward
 */
public record Outcome(Concern concern, Result result, Words words) {

    /** @throws IllegalArgumentException when nothing is written. */
    public Outcome {
        Needed.words("Outcome: what was found and decided", words);
    }
}
