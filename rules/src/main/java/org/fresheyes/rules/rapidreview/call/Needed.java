package org.fresheyes.rules.rapidreview.call;

import org.fresheyes.rules.identity.Words;

/** Words without which an event says too little. */
final class Needed {

    private Needed() {}

    static void words(String what, Words words) {
        if (words.isMissing()) {
            throw new IllegalArgumentException(what + ": nothing is written.");
        }
    }
}
