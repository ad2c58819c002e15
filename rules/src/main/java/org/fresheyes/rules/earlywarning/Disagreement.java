package org.fresheyes.rules.earlywarning;

/** One thing in which a stated score differs from the observations it came with, or cannot be held against them. */
public sealed interface Disagreement {

    /** A sub-score. */
    record OfPart(Parameter parameter, int stated, int worked) implements Disagreement {
        @Override
        public String sentence() {
            return "%s: stated %d, the observation scores %d.".formatted(parameter.label(), stated, worked);
        }
    }

    /** The total. */
    record Total(int stated, int worked) implements Disagreement {
        @Override
        public String sentence() {
            return "Total: stated %d, the observations add up to %d.".formatted(stated, worked);
        }
    }

    /** The stated total is not the sum of the stated sub-scores. */
    record Sum(int stated, int sum) implements Disagreement {
        @Override
        public String sentence() {
            return "Total: stated %d, its own sub-scores add up to %d.".formatted(stated, sum);
        }
    }

    /** Already what is there scores more than the stated total. */
    record TooLow(int stated, int atLeast) implements Disagreement {
        @Override
        public String sentence() {
            return "Total: stated %d, the observations that came add up to at least %d.".formatted(stated, atLeast);
        }
    }

    /** The stated total may be right; not all observations came with it. */
    record NotChecked(int stated, Score.Incomplete worked) implements Disagreement {
        @Override
        public String sentence() {
            return "Total: stated %d, not checked: %s.".formatted(stated, worked);
        }
    }

    /** The chart is not for this person. */
    record OtherChart(int stated, WhyNot why) implements Disagreement {
        @Override
        public String sentence() {
            return "Total: stated %d on a chart that is not for this person. %s".formatted(stated, why.sentence());
        }
    }

    /** The difference in one sentence, for the page beside the score. */
    String sentence();
}
