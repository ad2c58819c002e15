package org.fresheyes.rules.rapidreview.call;

import org.fresheyes.rules.identity.Words;

/** A note in the four parts that hospital teams use: situation, background, assessment, recommendation. */
public record Sbar(Words situation, Words background, Words assessment, Words recommendation) {

    /** @throws IllegalArgumentException when all four are empty. */
    public Sbar {
        if (situation.isMissing() && background.isMissing() && assessment.isMissing() && recommendation.isMissing()) {
            throw new IllegalArgumentException("Note: nothing is written in any of its four parts.");
        }
    }
}
