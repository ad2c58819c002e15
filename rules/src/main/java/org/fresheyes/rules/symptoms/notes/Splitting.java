package org.fresheyes.rules.symptoms.notes;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A text taken apart into tokens, once, from left to right. */
final class Splitting {

    /** Most blanks and question marks between "?" and the word that it asks about. */
    private static final int NEAR = 3;

    private final String text;
    private final Set<String> shortForms;
    private final List<Token> found = new ArrayList<>();

    private Splitting(String text, Set<String> shortForms) {
        this.text = text;
        this.shortForms = shortForms;
    }

    /** The tokens of a text. A full stop after one of the short forms ("pt.") ends no sentence. */
    static List<Token> of(String text, Set<String> shortForms) {
        Splitting splitting = new Splitting(text, shortForms);
        int at = 0;
        while (at < text.length()) {
            at = splitting.take(at);
        }
        return splitting.found;
    }

    private int take(int at) {
        char c = text.charAt(at);
        if (Character.isLetter(c)) {
            return word(at);
        }
        if (Character.isDigit(c)) {
            return number(at);
        }
        return mark(c, at);
    }

    private int word(int start) {
        StringBuilder word = new StringBuilder();
        boolean possessive = false;
        int at = start;
        while (at < text.length()) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                word.append(folded(c));
            } else if (isApostrophe(c) && isLetterAt(at + 1)) {
                if (isPossessive(at)) {
                    possessive = true;
                    at += 2;
                    break;
                }
            } else {
                break;
            }
            at++;
        }
        found.add(Token.word(word.toString(), possessive, start, at));
        return at;
    }

    private int number(int start) {
        int at = start;
        while (at < text.length() && (Character.isDigit(text.charAt(at)) || isPointWithin(at))) {
            at++;
        }
        found.add(Token.mark(Token.Kind.NUMBER, text.substring(start, at), start, at));
        return at;
    }

    private int mark(char c, int at) {
        switch (c) {
            case '*' -> add(Token.Kind.NUMBER, at, at + 1);
            case ',', '(', ')', '[', ']' -> add(Token.Kind.COMMA, at, at + 1);
            case ':' -> add(Token.Kind.COLON, at, at + 1);
            case '/' -> add(Token.Kind.SLASH, at, at + 1);
            case ';', '!', '•' -> add(Token.Kind.STOP, at, at + 1);
            case '\n', '\r' -> add(Token.Kind.NEW_LINE, at, at + 1);
            case '&' -> found.add(Token.word("and", false, at, at + 1));
            case '.' -> stop(at);
            case '?' -> ask(at);
            case '+' -> {
                return plus(at);
            }
            case '-', '–', '—' -> {
                return dash(at);
            }
            default -> {}
        }
        return at + 1;
    }

    private void stop(int at) {
        boolean afterShortForm = !found.isEmpty()
                && found.get(found.size() - 1).end() == at
                && shortForms.contains(found.get(found.size() - 1).text());
        boolean withinLetters = isLetterAt(at + 1)
                && (at < 2 || !Character.isLetterOrDigit(text.charAt(at - 2)) || !isLetterAt(at + 2));
        if (!afterShortForm && !withinLetters) {
            add(Token.Kind.STOP, at, at + 1);
        }
    }

    private void ask(int at) {
        boolean free = at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1));
        int next = at + 1;
        int furthest = Math.min(text.length(), next + NEAR);
        while (next < furthest && (text.charAt(next) == ' ' || text.charAt(next) == '?')) {
            next++;
        }
        boolean before = free && next < text.length() && Character.isLetterOrDigit(text.charAt(next));
        add(before ? Token.Kind.QUERY : Token.Kind.ASK, at, at + 1);
    }

    private int plus(int start) {
        int at = start;
        while (at < text.length() && text.charAt(at) == '+') {
            at++;
        }
        if (at > start + 1) {
            add(Token.Kind.PLUSES, start, at);
        } else if (text.startsWith("ve", at) && !isLetterAt(at + 2)) {
            found.add(Token.word("positive", false, start, at + 2));
            return at + 2;
        } else {
            found.add(Token.word("and", false, start, at));
        }
        return at;
    }

    private int dash(int at) {
        boolean before = at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
        boolean after = at + 1 < text.length() && Character.isLetterOrDigit(text.charAt(at + 1));
        if (!before && text.startsWith("ve", at + 1) && !isLetterAt(at + 3)) {
            found.add(Token.word("negative", false, at, at + 3));
            return at + 3;
        }
        boolean opensLine = found.isEmpty() || found.get(found.size() - 1).is(Token.Kind.NEW_LINE);
        if (!(before && after) && !opensLine) {
            add(Token.Kind.DASH, at, at + 1);
        }
        return at + 1;
    }

    private void add(Token.Kind kind, int start, int end) {
        found.add(Token.mark(kind, text.substring(start, end), start, end));
    }

    private boolean isPossessive(int apostrophe) {
        char s = text.charAt(apostrophe + 1);
        return (s == 's' || s == 'S') && !isLetterAt(apostrophe + 2);
    }

    private boolean isPointWithin(int at) {
        return text.charAt(at) == '.' && at + 1 < text.length() && Character.isDigit(text.charAt(at + 1));
    }

    private boolean isLetterAt(int at) {
        return at < text.length() && Character.isLetter(text.charAt(at));
    }

    private static boolean isApostrophe(char c) {
        return c == '\'' || c == '’' || c == '`';
    }

    private static char folded(char c) {
        char lower = Character.toLowerCase(c);
        return lower < 128
                ? lower
                : Normalizer.normalize(String.valueOf(lower), Normalizer.Form.NFD)
                        .charAt(0);
    }
}
