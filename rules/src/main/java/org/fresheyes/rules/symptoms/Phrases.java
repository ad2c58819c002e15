package org.fresheyes.rules.symptoms;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Phrases and what they mean, found in a text from left to right: where two phrases begin at one word, the longer one
 * is meant, and its words mean nothing else.
 */
final class Phrases<T extends Comparable<T>> {

    private final Map<String, List<Phrase<T>>> byFirstWord;

    private Phrases(Map<String, List<Phrase<T>>> byFirstWord) {
        this.byFirstWord = byFirstWord;
    }

    static <T extends Comparable<T>> Phrases<T> of(Map<T, List<String>> wordsByMeaning) {
        Map<List<String>, Set<T>> meanings = new HashMap<>();
        wordsByMeaning.forEach((meaning, words) ->
                words.forEach(word -> meanings.computeIfAbsent(Tokens.of(word).list(), tokens -> new TreeSet<>())
                        .add(meaning)));
        meanings.remove(List.<String>of());
        Map<String, List<Phrase<T>>> byFirstWord = new TreeMap<>();
        meanings.forEach((tokens, meant) -> byFirstWord
                .computeIfAbsent(tokens.get(0), first -> new ArrayList<>())
                .add(new Phrase<>(tokens, meant)));
        byFirstWord
                .values()
                .forEach(list -> list.sort(
                        Comparator.comparingInt(phrase -> -phrase.tokens().size())));
        return new Phrases<>(byFirstWord);
    }

    /** Everything that the text means. */
    Set<T> in(String text) {
        Set<T> found = new TreeSet<>();
        List<String> tokens = Tokens.of(text).list();
        int at = 0;
        while (at < tokens.size()) {
            at += step(tokens.subList(at, tokens.size()), found);
        }
        return found;
    }

    /** Takes the longest phrase that begins here; how many words that was, or one. */
    private int step(List<String> rest, Set<T> found) {
        for (Phrase<T> phrase : byFirstWord.getOrDefault(rest.get(0), List.of())) {
            if (phrase.begins(rest)) {
                found.addAll(phrase.meant());
                return phrase.tokens().size();
            }
        }
        return 1;
    }

    private record Phrase<T>(List<String> tokens, Set<T> meant) {

        boolean begins(List<String> rest) {
            return rest.size() >= tokens.size()
                    && rest.subList(0, tokens.size()).equals(tokens);
        }
    }
}
