package org.fresheyes.intake.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** All lines of one kind. An earlier line comes before a later one. */
final class Table {

    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final boolean ofWords;
    private final Map<String, Set<String>> exact = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Table(boolean ofWords) {
        this.ofWords = ofWords;
    }

    /** @return whether the key is new */
    boolean add(String key, Set<String> answers) {
        String plain = ofWords ? words(key) : key.toLowerCase(Locale.ROOT);
        lines.add(new Line(plain, answers));
        return exact.putIfAbsent(plain, answers) == null;
    }

    /** The answers of every line that speaks of this text, the first line first. */
    List<Set<String>> answers(String asked) {
        if (!ofWords) {
            Set<String> answers = exact.get(asked.toLowerCase(Locale.ROOT));
            return answers == null ? List.of() : List.of(answers);
        }
        String text = words(asked);
        return lines.stream()
                .filter(line -> text.contains(line.key()))
                .map(Line::answers)
                .toList();
    }

    /** The words of a text in small letters, with a space around each. */
    private static String words(String text) {
        return BETWEEN_WORDS
                .matcher(" " + text.replace("'", "").replace("’", "").toLowerCase(Locale.ROOT) + " ")
                .replaceAll(" ");
    }

    private record Line(String key, Set<String> answers) {}
}
