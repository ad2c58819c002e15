package org.fresheyes.rules.opinion.scenario;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.rules.opinion.Condition;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.scenario.Worded;

/** One thing that happens in a scenario: days go by, or somebody tries a step. */
public sealed interface Move {

    /** The clocks run for so many calendar days. */
    record DaysPass(int days) implements Move {}

    /** Somebody tries a step, and it is allowed or refused. */
    record Try(Phrase phrase, String detail, Set<Side> by, Answer answer) implements Move {

        public Step step(OpinionCase opinionCase) {
            return phrase.step(opinionCase, detail);
        }
    }

    /** What the rules should say. */
    sealed interface Answer {
        /** Yes. */
        record Yes() implements Answer {}

        /** Not in this stage. */
        record NotNow() implements Answer {}

        /** Not this side. */
        record NotTheirs() implements Answer {}

        /** Exactly these things are missing. */
        record Needs(List<Condition> missing) implements Answer {}
    }

    Pattern DAYS = Pattern.compile("(?<days>[0-9]+) days? pass(es)?");
    Pattern TRY = Pattern.compile("(?<phrase>[^:✗]+?)(: (?<detail>[^✗]+?))?( by (?<by>[^✗:]+?))?( ✗ (?<answer>.+))?");

    /**
     * Reads one move.
     *
     * @throws IllegalArgumentException when the text is not in the language
     */
    static Move read(String text) {
        Matcher days = DAYS.matcher(text);
        if (days.matches()) {
            return new DaysPass(Integer.parseInt(days.group("days")));
        }
        Matcher tried = TRY.matcher(text);
        if (!tried.matches()) {
            throw new IllegalArgumentException("Move '%s': cannot be read. Maybe a colon is missing.".formatted(text));
        }
        Phrase phrase = Phrase.said(tried.group("phrase"));
        String detail = tried.group("detail") == null ? "" : tried.group("detail");
        Set<Side> by = tried.group("by") == null ? EnumSet.of(phrase.usualSide()) : sides(tried.group("by"));
        return new Try(phrase, detail, by, answer(tried.group("answer") == null ? "" : tried.group("answer")));
    }

    private static Set<Side> sides(String words) {
        Set<Side> sides = EnumSet.noneOf(Side.class);
        Arrays.stream(words.split(" and "))
                .map(side -> Worded.in(Side.class, side))
                .forEach(sides::add);
        return sides;
    }

    private static Answer answer(String words) {
        if (words.isEmpty()) {
            return new Answer.Yes();
        }
        if (words.equals("not now")) {
            return new Answer.NotNow();
        }
        if (words.equals("not theirs")) {
            return new Answer.NotTheirs();
        }
        if (!words.startsWith("needs ")) {
            throw new IllegalArgumentException(
                    "Answer '%s': not 'not now', 'not theirs' or 'needs …'. Maybe it is misspelt.".formatted(words));
        }
        return new Answer.Needs(Arrays.stream(words.substring("needs ".length()).split(", *"))
                .map(condition -> Worded.in(Condition.class, condition))
                .toList());
    }
}
