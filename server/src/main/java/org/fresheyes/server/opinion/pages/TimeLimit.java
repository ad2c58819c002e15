package org.fresheyes.server.opinion.pages;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.fresheyes.rules.opinion.Clock;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step.ClockRanOut;
import org.fresheyes.rules.opinion.Waiting;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.Phrases;
import org.fresheyes.server.opinion.Sentences;

/**
 * Something that is due, as a page shows it.
 *
 * @param what as something to do: "answer the request"
 * @param who whose it is: "You", "Northmoor Surgery"
 * @param due until when
 * @param overdue that time has passed
 */
public record TimeLimit(String what, String who, Instant due, boolean overdue) {

    /** What ran out where the case stands now, then what runs, the first due first. */
    public static List<TimeLimit> of(CaseView view, boolean forPerson) {
        OpinionCase state = view.state();
        List<TimeLimit> limits = new ArrayList<>();
        lastRanOut(state).forEach((clock, due) -> limits.add(limit(state, clock, due, true, forPerson)));
        view.clocks().forEach(clock -> limits.add(limit(state, clock.clock(), clock.due(), false, forPerson)));
        return List.copyOf(limits);
    }

    private static TimeLimit limit(OpinionCase state, Clock clock, Instant due, boolean overdue, boolean forPerson) {
        String who = sides(state, clock).stream()
                .map(side -> side == Side.ASKER && !forPerson ? "The person" : Sentences.who(state, side))
                .distinct()
                .collect(Collectors.joining(" and "));
        return new TimeLimit(Phrases.of(clock), who, due, overdue);
    }

    private static Map<Clock, Instant> lastRanOut(OpinionCase state) {
        Map<Clock, Instant> ranOut = new EnumMap<>(Clock.class);
        Set<Clock> overdue = state.overdue();
        state.steps().forEach(taken -> {
            if (taken.step() instanceof ClockRanOut ran && overdue.contains(ran.clock())) {
                ranOut.put(ran.clock(), ran.due());
            }
        });
        return ranOut;
    }

    private static Set<Side> sides(OpinionCase state, Clock clock) {
        return switch (clock) {
            case ACKNOWLEDGE, ANSWER, ARRANGE, CHASE, ADVISE -> EnumSet.of(Side.REFERRER);
            case CHOOSE, EXPLAIN -> Waiting.on(state);
            case APPOINTMENT, FEEDBACK -> EnumSet.of(Side.ASKER);
            case REPORT -> EnumSet.of(Side.RECEIVER);
            case ACKNOWLEDGE_REPORT -> EnumSet.of(Side.ASKER, Side.FIRST_TEAM);
            case RECONCILE -> EnumSet.of(Side.REFERRER, Side.FIRST_TEAM);
        };
    }
}
