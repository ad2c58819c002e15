package org.fresheyes.rules.presentations.review;

import org.fresheyes.rules.identity.Words;

/**
 * The second of the three words, review: talk to a peer, look for red flags that hide in plain sight.
 *
 * @param talked   whether somebody else was asked
 * @param peer     who was asked and what they thought, or why nobody was
 * @param redFlags what was thought of the red flags
 */
public record LookAgain(boolean talked, Words peer, Words redFlags) {

    /** @throws IllegalArgumentException when either is not answered. */
    public LookAgain {
        Needed.words("Review: who was asked, or why nobody was", peer);
        Needed.words("Review: what was thought of the red flags", redFlags);
    }
}
