package org.fresheyes.intake.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** All lines of one kind. An earlier line comes before a later one. */
final class Table {

    private final boolean ofWords;
    private final Map<String, Answer> exact = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();

    Table(boolean ofWords) {
        this.ofWords = ofWords;
    }

    /** @return whether the key is new */
    boolean add(String key, Answer answer) {
        String plain = ofWords ? words(key) : key.toLowerCase(Locale.ROOT);
        lines.add(new Line(plain, answer));
        return exact.putIfAbsent(plain, answer) == null;
    }

    /** The answers of every line that speaks of this text, the first line first. */
    List<Answer> answers(String asked) {
        if (asked.isEmpty()) {
            return List.of();
        }
        if (!ofWords) {
            Answer answer = exact.get(asked.toLowerCase(Locale.ROOT));
            return answer == null ? List.of() : List.of(answer);
        }
        String text = words(asked);
        List<Answer> answers = new ArrayList<>();
        for (Line line : lines) {
            if (text.contains(line.key())) {
                answers.add(line.answer());
            }
        }
        return answers;
    }

    /** The words of a text in small letters, with a space around each; apostrophes are left out. */
    private static String words(String text) {
        StringBuilder words = new StringBuilder(text.length() + 2).append(' ');
        text.toLowerCase(Locale.ROOT).codePoints().forEach(c -> {
            if (isOfAWord(c)) {
                words.appendCodePoint(c);
            } else if (!isApostrophe(c) && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        });
        return words.charAt(words.length() - 1) == ' '
                ? words.toString()
                : words.append(' ').toString();
    }

    private static boolean isOfAWord(int c) {
        return Character.isLetterOrDigit(c)
                || Character.getType(c) == Character.LETTER_NUMBER
                || Character.getType(c) == Character.OTHER_NUMBER;
    }

    private static boolean isApostrophe(int c) {
        return c == '\'' || c == '’';
    }

    private record Line(String key, Answer answer) {}
}
