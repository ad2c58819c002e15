package org.fresheyes.server.access;

import java.util.List;

/**
 * What a person agrees to when they let somebody act for them. A consent keeps the version it was given to; words that
 * were once shown are never changed, a new version is added.
 */
public enum ConsentWords {
    VERSION_1(
            """
            I want this person to act for me in my request for a second opinion.
            They can do what I have ticked above, and nothing else.
            I can stop this at any time, and I do not need to say why.
            It stops by itself on the date I chose.""");

    private final String words;

    ConsentWords(String words) {
        this.words = words;
    }

    /** The words as shown, sentence by sentence. */
    public List<String> sentences() {
        return words.lines().toList();
    }

    /** The words people are shown now. */
    public static ConsentWords current() {
        return VERSION_1;
    }
}
