package org.fresheyes.rules.symptoms.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.symptoms.notes.Item.Amount.Unit;

/** Numbers that say something: "3/52", "2 weeks", "in 2009", "10 years ago", "9/10", "++". */
final class Amounts {

    private static final Set<String> PARTS_OF_A_YEAR = Set.of("7", "52", "12", "24");
    private static final Set<String> YEARS = Set.of("year", "yr", "y");
    private static final int FIRST_YEAR = 1920;
    private static final int LAST_YEAR = 2099;

    private final List<Token> tokens;
    private final Set<String> units;

    Amounts(List<Token> tokens, Set<String> units) {
        this.tokens = tokens;
        this.units = units;
    }

    /** The amount that begins at this token. */
    Optional<Item> at(int from) {
        Token token = tokens.get(from);
        if (token.is(Token.Kind.PLUSES)) {
            return Optional.of(new Item.Amount(Unit.SEVERE, from, from + 1));
        }
        if (token.is(Token.Kind.WORD) && token.text().equals("in") && isYear(from + 1)) {
            return Optional.of(new Item.Cue(List.of(CueKind.HISTORY_AFTER), from, from + 2));
        }
        return token.is(Token.Kind.NUMBER) ? number(from) : Optional.empty();
    }

    private Optional<Item> number(int from) {
        if (isSlash(from + 1) && isNumber(from + 2)) {
            return fraction(from);
        }
        if (!isWord(from + 1) || !units.contains(tokens.get(from + 1).text())) {
            return Optional.empty();
        }
        boolean longAgo = YEARS.contains(tokens.get(from + 1).key())
                && isWord(from + 2)
                && tokens.get(from + 2).text().equals("ago");
        return Optional.of(
                longAgo
                        ? new Item.Cue(List.of(CueKind.HISTORY_AFTER), from, from + 3)
                        : new Item.Amount(Unit.TIME, from, from + 2));
    }

    private Optional<Item> fraction(int from) {
        String below = tokens.get(from + 2).text();
        if (isSlash(from + 3)) {
            return Optional.empty();
        }
        if (PARTS_OF_A_YEAR.contains(below)) {
            return Optional.of(new Item.Amount(Unit.TIME, from, from + 3));
        }
        return below.equals("10") ? score(tokens.get(from).text(), from) : Optional.empty();
    }

    /** A score for pain from 0 to 10: 7 and more is severe, 4 to 6 moderate, 1 to 3 mild. */
    private static Optional<Item> score(String above, int from) {
        if (above.isEmpty() || above.length() > 2 || above.chars().anyMatch(c -> c < '0' || c > '9')) {
            return Optional.empty();
        }
        int score = Integer.parseInt(above);
        if (score == 0 || score > 10) {
            return Optional.empty();
        }
        Unit unit = score >= 7 ? Unit.SEVERE : score >= 4 ? Unit.MODERATE : Unit.MILD;
        return Optional.of(new Item.Amount(unit, from, from + 3));
    }

    private boolean isYear(int at) {
        if (!isNumber(at) || tokens.get(at).text().length() != 4) {
            return false;
        }
        String text = tokens.get(at).text();
        return text.chars().allMatch(c -> c >= '0' && c <= '9')
                && Integer.parseInt(text) >= FIRST_YEAR
                && Integer.parseInt(text) <= LAST_YEAR;
    }

    private boolean isNumber(int at) {
        return at < tokens.size() && tokens.get(at).is(Token.Kind.NUMBER);
    }

    private boolean isSlash(int at) {
        return at < tokens.size() && tokens.get(at).is(Token.Kind.SLASH);
    }

    private boolean isWord(int at) {
        return at < tokens.size() && tokens.get(at).is(Token.Kind.WORD);
    }
}
