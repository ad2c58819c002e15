package org.fresheyes.rules.rapidreview.returns;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.rapidreview.call.Call;
import org.fresheyes.rules.rapidreview.call.Caller;
import org.fresheyes.rules.rapidreview.call.Concern;
import org.fresheyes.rules.rapidreview.call.Outcome;
import org.fresheyes.rules.rapidreview.call.Result;
import org.fresheyes.rules.rapidreview.call.Result.Destination;

/**
 * The calls of one site in one month, counted by the measures that NHS England publishes of Martha's Rule: who called, what
 * the call was about, and what came of it. The national definitions of the fields are not published; these are ours, and
 * {@link #DEFINITIONS} says which.
 *
 * @param calls        all real calls that began in the month, and how they split; test calls are no calls
 * @param questions    how many of those who were to be asked the wellness questions were; empty when nobody counted
 * @param unfinished   why it will not stay as it is; none when it is complete
 */
public record MonthlyReturn(
        OdsCode site, YearMonth month, Count calls, Optional<Asking> questions, Set<Unfinished> unfinished) {

    /** Which counts these are; a new number with each change of what is counted. */
    public static final String DEFINITIONS = "fresh-eyes-1";

    /**
     * Person-days of a month.
     *
     * @param asked  on which somebody answered, or had a reason that is enough
     * @param toAsk on which somebody was to be asked
     */
    public record Asking(int asked, int toAsk) {

        /** @throws IllegalArgumentException when more were asked than were to be asked. */
        public Asking {
            if (asked < 0 || asked > toAsk) {
                throw new IllegalArgumentException("Wellness questions: %d asked of %d.".formatted(asked, toAsk));
            }
        }
    }

    /** Why a return is not complete. */
    public enum Unfinished {
        /** The month is not over. */
        MONTH("the month is not over"),
        /** A call has no outcome yet. */
        OUTCOMES("some calls have no outcome yet"),
        /** Nobody counted who was asked the wellness questions. */
        QUESTIONS("nobody counted who was asked how they feel");

        private final String words;

        Unfinished(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    public MonthlyReturn {
        unfinished = unfinished.isEmpty() ? Set.of() : EnumSet.copyOf(unfinished);
    }

    public boolean isComplete() {
        return unfinished.isEmpty();
    }

    /**
     * Counts.
     *
     * @param all of the site; those of other months and test calls are left out
     * @param now decides whether the month is over
     */
    public static MonthlyReturn of(
            OdsCode site, YearMonth month, List<Call> all, Optional<Asking> questions, Instant now) {
        List<Call> calls = all.stream()
                .filter(call -> !call.isTest())
                .filter(call -> YearMonth.from(London.day(call.raisedAt())).equals(month))
                .toList();
        Set<Unfinished> unfinished = EnumSet.noneOf(Unfinished.class);
        if (!month.isBefore(YearMonth.from(London.day(now)))) {
            unfinished.add(Unfinished.MONTH);
        }
        if (calls.stream().anyMatch(call -> call.outcome().isEmpty())) {
            unfinished.add(Unfinished.OUTCOMES);
        }
        if (questions.isEmpty()) {
            unfinished.add(Unfinished.QUESTIONS);
        }
        return new MonthlyReturn(
                site,
                month,
                new Count("calls", "Calls", calls.size(), List.of(byCaller(calls), byConcern(calls))),
                questions,
                unfinished);
    }

    private static List<Count> byCaller(List<Call> calls) {
        return Arrays.stream(Caller.values())
                .map(caller -> Count.of(
                        "caller-" + code(caller),
                        switch (caller) {
                            case PATIENT -> "Patients called";
                            case FAMILY -> "Family, carers or friends called";
                            case STAFF -> "Staff called";
                            case NOT_SAID -> "The caller did not say who they are";
                        },
                        calls.stream()
                                .filter(call -> call.raised().caller() == caller)
                                .count()))
                .toList();
    }

    private static List<Count> byConcern(List<Call> calls) {
        List<Outcome> outcomes =
                calls.stream().flatMap(call -> call.outcome().stream()).toList();
        List<Count> concerns = new ArrayList<>();
        for (Concern concern : Concern.values()) {
            List<Result> results = outcomes.stream()
                    .filter(outcome -> outcome.concern() == concern)
                    .map(Outcome::result)
                    .toList();
            concerns.add(
                    switch (concern) {
                        case ACUTE_DETERIORATION ->
                            new Count(
                                    "concern-acute-deterioration",
                                    "About acute deterioration",
                                    results.size(),
                                    List.of(byResult(results)));
                        case CLINICAL -> Count.of("concern-clinical", "About another clinical matter", results.size());
                        case COMMUNICATION -> Count.of("concern-communication", "About communication", results.size());
                        case COORDINATION -> Count.of("concern-coordination", "About coordination", results.size());
                        case OTHER -> Count.of("concern-other", "About something else", results.size());
                    });
        }
        concerns.add(Count.of("concern-not-yet-known", "No outcome yet", calls.size() - outcomes.size()));
        return concerns;
    }

    /** What came of calls about acute deterioration. */
    private static List<Count> byResult(List<Result> results) {
        List<Destination> moves = results.stream()
                .filter(Result.Moved.class::isInstance)
                .map(moved -> ((Result.Moved) moved).to())
                .toList();
        return List.of(
                Count.of("result-care-goes-on", "The care went on as planned", count(results, Result.CareGoesOn.class)),
                Count.of(
                        "result-treatment-changed",
                        "The treatment was changed on the ward",
                        count(results, Result.TreatmentChanged.class)),
                new Count(
                        "result-moved",
                        "The patient moved to where more could be done",
                        moves.size(),
                        List.of(byDestination(moves))));
    }

    private static List<Count> byDestination(List<Destination> moves) {
        return Arrays.stream(Destination.values())
                .map(to -> Count.of(
                        "moved-" + code(to),
                        switch (to) {
                            case INTENSIVE_CARE -> "To intensive care";
                            case HIGH_DEPENDENCY -> "To high dependency";
                            case CORONARY_CARE -> "To coronary care";
                            case THEATRE -> "To theatre";
                            case RADIOLOGY -> "To radiology";
                            case ANOTHER_HOSPITAL -> "To another hospital";
                            case ELSEWHERE -> "To elsewhere";
                        },
                        moves.stream().filter(to::equals).count()))
                .toList();
    }

    private static long count(List<Result> results, Class<? extends Result> kind) {
        return results.stream().filter(kind::isInstance).count();
    }

    private static String code(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
