package org.fresheyes.rules.earlywarning.scenario;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** "rr 16, sat 98, air" as words with what follows them; later ones replace earlier ones, "no rr" takes one away. */
final class Phrases {

    private final Map<String, String> said = new LinkedHashMap<>();

    private Phrases() {}

    static Phrases of(String text) {
        Phrases phrases = new Phrases();
        phrases.add(text);
        return phrases;
    }

    void add(String text) {
        for (String phrase : text.split(",", -1)) {
            String[] wordAndRest = phrase.strip().split(" ", 2);
            if (wordAndRest[0].equals("no")) {
                said.remove(wordAndRest[1]);
            } else {
                said.put(wordAndRest[0], wordAndRest.length > 1 ? wordAndRest[1] : "");
            }
        }
    }

    /** Takes what follows a word. */
    Optional<String> take(String word) {
        return Optional.ofNullable(said.remove(word));
    }

    /** @throws IllegalArgumentException when something was said that nobody took. */
    void nothingIsLeft() {
        if (!said.isEmpty()) {
            throw new IllegalArgumentException("%s: not understood. Maybe it is misspelt.".formatted(said));
        }
    }

    static String[] words(String text) {
        return Arrays.stream(text.split(" ", -1))
                .filter(word -> !word.isBlank())
                .toArray(String[]::new);
    }
}
