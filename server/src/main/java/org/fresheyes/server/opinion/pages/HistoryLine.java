package org.fresheyes.server.opinion.pages;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.Said;
import org.fresheyes.server.opinion.Sentences;

/**
 * A line of the history of a case, as one viewer reads it.
 *
 * @param who empty for what happened by itself, such as a clock that ran out
 * @param words what they wrote with it
 */
public record HistoryLine(Instant at, String what, Optional<String> who, Optional<Words> words) {

    /** The whole history, newest first. */
    public static List<HistoryLine> of(CaseView view) {
        return view.state().steps().stream()
                .map(taken -> line(view, taken))
                .toList()
                .reversed();
    }

    private static HistoryLine line(CaseView view, Taken<?> taken) {
        return new HistoryLine(taken.at(), Sentences.whatHappened(taken), who(view, taken.by()), Said.in(taken.step()));
    }

    private static Optional<String> who(CaseView view, Actor by) {
        if (by.equals(Actor.CLOCK)) {
            return Optional.empty();
        }
        String name = by.account().equals(view.grant().who().account().toString()) ? "You" : by.name();
        String team = by.organisation()
                .flatMap(code -> team(view.state(), code))
                .map(known -> ", " + known)
                .orElse("");
        return Optional.of(
                name + team + by.insteadOf().map(person -> ", for " + person).orElse(""));
    }

    private static Optional<String> team(OpinionCase state, OdsCode code) {
        return Stream.concat(
                        Stream.of(
                                state.referrer(),
                                state.firstTeam(),
                                state.asked().to()),
                        state.receiver().stream())
                .filter(team -> team.organisation().equals(code))
                .map(Team::name)
                .findFirst();
    }
}
