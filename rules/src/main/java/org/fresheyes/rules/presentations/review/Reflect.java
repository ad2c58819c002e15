package org.fresheyes.rules.presentations.review;

import org.fresheyes.rules.identity.Words;

/**
 * The first of the three words: think back on what was said, what changed, what was missed.
 *
 * @param changed    what is different from the first time
 * @param faceToFace whether the person was seen and examined
 * @param why        why not, when they were not and it is not arranged
 */
public record Reflect(Words changed, FaceToFace faceToFace, Words why) {

    /** Whether somebody has seen and examined the person. */
    public enum FaceToFace {
        EXAMINED,
        ARRANGED,
        NOT_NOW
    }

    /** @throws IllegalArgumentException when nothing is said, or no reason why the person is not seen. */
    public Reflect {
        Needed.words("Reflect: what changed", changed);
        if (faceToFace == FaceToFace.NOT_NOW) {
            Needed.words("Reflect: why the person is not seen face to face", why);
        }
    }
}
