package org.fresheyes.rules.presentations.review;

import org.fresheyes.rules.identity.Words;

/** Words that must be there. */
final class Needed {

    private Needed() {}

    static void words(String what, Words words) {
        if (words.isMissing()) {
            throw new IllegalArgumentException("%s: nothing is written. Maybe the field was skipped.".formatted(what));
        }
    }
}
