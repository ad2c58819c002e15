package org.fresheyes.server.presentations.hooks;

import java.util.UUID;
import org.fresheyes.rules.presentations.OfficialWord;

/** One of the three words as something to do: a task that the clinical system can keep. */
record Suggestion(UUID id, OfficialWord word) {

    String label() {
        return switch (word) {
            case REFLECT -> "Reflect: see the person and examine them";
            case REVIEW -> "Review: ask a second clinician";
            case RETHINK -> "Rethink: plan a test, advice or a referral";
        };
    }

    /** What accepting it does. */
    String description() {
        return switch (word) {
            case REFLECT -> "Add a task: see the person face to face and examine them (Jess's Rule, Reflect)";
            case REVIEW -> "Add a task: ask a second clinician to look at this (Jess's Rule, Review)";
            case RETHINK -> "Add a task: plan a test, advice and guidance, or a referral (Jess's Rule, Rethink)";
        };
    }
}
