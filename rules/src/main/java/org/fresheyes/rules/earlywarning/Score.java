package org.fresheyes.rules.earlywarning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.fresheyes.rules.tables.Edition;

/** What came of scoring a set of observations. Only a whole set has a total. */
public sealed interface Score {

    /** Every parameter was there. */
    record Complete(Edition edition, List<Part> parts, Response byTotal, Optional<Response> bySingle) implements Score {

        public Complete {
            parts = List.copyOf(parts);
        }

        public int total() {
            return sum(parts);
        }

        /** The parameters that score 3 by themselves, whatever the total. */
        public List<Part> singles() {
            return threes(parts);
        }

        /** The more urgent of what the total and what a single 3 asks for. */
        public Response response() {
            return moreUrgent(byTotal, bySingle);
        }

        @Override
        public String toString() {
            return Integer.toString(total());
        }
    }

    /** Something is missing, so there is no total; what is there may already ask for a response. */
    record Incomplete(
            Edition edition,
            List<Part> parts,
            List<Parameter> missing,
            Response byPartsSoFar,
            Optional<Response> bySingle)
            implements Score {

        /** @throws IllegalArgumentException when nothing is missing. */
        public Incomplete {
            if (missing.isEmpty()) {
                throw new IllegalArgumentException("Incomplete score of %s: nothing is missing.".formatted(parts));
            }
            parts = List.copyOf(parts);
            missing = List.copyOf(missing);
        }

        /** What the parameters that are there add up to; the total would be this or more. */
        public int atLeast() {
            return sum(parts);
        }

        /** The parameters that score 3 by themselves. */
        public List<Part> singles() {
            return threes(parts);
        }

        /** What is asked for at least. */
        public Response responseAtLeast() {
            return moreUrgent(byPartsSoFar, bySingle);
        }

        @Override
        public String toString() {
            return "at least %d, not complete: %s"
                    .formatted(atLeast(), missing.stream().map(Parameter::label).collect(Collectors.joining(", ")));
        }
    }

    /** The chart is not for this person; which one is. */
    record NotApplicable(Edition edition, WhyNot why) implements Score {

        /** The chart to use instead; empty when nobody can say. */
        public Optional<Chart> instead() {
            return why.instead();
        }

        @Override
        public String toString() {
            return why.sentence();
        }
    }

    /** With which edition of the table. */
    Edition edition();

    /** The score of these parts: a whole one when nothing is missing. */
    static Score of(Edition edition, Responses responses, List<Part> parts, List<Parameter> missing) {
        Response byTotal = responses.to(sum(parts));
        Optional<Response> bySingle =
                responses.single().filter(single -> !threes(parts).isEmpty());
        return missing.isEmpty()
                ? new Complete(edition, parts, byTotal, bySingle)
                : new Incomplete(edition, parts, missing, byTotal, bySingle);
    }

    private static Response moreUrgent(Response byTotal, Optional<Response> bySingle) {
        return bySingle.filter(single -> single.compareTo(byTotal) > 0).orElse(byTotal);
    }

    private static int sum(List<Part> parts) {
        return parts.stream().mapToInt(Part::score).sum();
    }

    private static List<Part> threes(List<Part> parts) {
        return parts.stream().filter(part -> part.score() == 3).toList();
    }
}
