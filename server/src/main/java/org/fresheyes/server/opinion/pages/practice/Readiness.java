package org.fresheyes.server.opinion.pages.practice;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.opinion.Condition;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.Phrases;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Dates;

/**
 * One thing that has to be there before a referral is sent.
 *
 * @param href where it is done; empty when it is done somewhere else
 * @param hint what to know about it
 */
public record Readiness(String what, boolean done, Optional<String> href, Optional<String> hint) {

    /**
     * Everything this request needs, as far as its route does.
     *
     * @param open what the viewer can do now; the rest has no link
     */
    static List<Readiness> of(CaseView view, Person person, Collection<TeamMove> open) {
        OpinionCase state = view.state();
        String here = "/practice/cases/" + view.file().id() + "/";
        List<Readiness> list = new ArrayList<>();
        if (state.route().filter(Route::needsChoice).isPresent()) {
            list.add(new Readiness(
                    TeamMove.CHOOSE.words(),
                    state.service().isPresent(),
                    link(here, TeamMove.CHOOSE, open),
                    state.service().map(service -> service.team().name())));
        }
        list.add(thing(
                Condition.FIRST_OPINION_RECORDED,
                state.firstOpinion().isPresent(),
                link(here, TeamMove.FIRST_OPINION, open)));
        list.add(thing(Condition.DELAY_ANSWERED, state.delay().isPresent(), link(here, TeamMove.DELAY, open)));
        list.add(thing(
                Condition.WAITING_TIME_DECIDED,
                state.waitingTime().isPresent(),
                link(here, TeamMove.WAITING_TIME, open)));
        if (view.policy().needsApproval(state)) {
            list.add(approval(view));
        }
        if (state.needsPack()) {
            list.add(new Readiness(
                    Phrases.of(Condition.PACK_READY),
                    state.pack().isPresent(),
                    Optional.of(here + "record"),
                    state.pack().map(pack -> "%d items, %d left out, %d missing"
                            .formatted(pack.items(), pack.leftOut(), pack.missing()))));
            list.add(elsewhere(
                    Condition.CONSENT_GIVEN,
                    state.sharing().agreed(),
                    "Talk to the person. They can agree on the page of their request."));
        }
        list.add(elsewhere(
                Condition.NHS_NUMBER_TRACED, person.traced(), "Your practice system does this, not this service."));
        return List.copyOf(list);
    }

    /** True when nothing is missing. */
    static boolean complete(List<Readiness> list) {
        return list.stream().allMatch(Readiness::done);
    }

    private static Readiness approval(CaseView view) {
        Optional<String> by = view.state().approval().map(approval -> "%s, %s"
                .formatted(approval.by().name(), Dates.day(approval.at())));
        boolean mine = by.isEmpty() && Approving.as(view).isPresent();
        return new Readiness(
                Phrases.of(Condition.OUTSIDE_APPROVED),
                by.isPresent(),
                mine ? Optional.of(Approving.address(view.file().id())) : Optional.empty(),
                by.or(() -> Optional.of(Approving.whoCan(view.policy()))));
    }

    private static Readiness thing(Condition condition, boolean done, Optional<String> href) {
        return new Readiness(Phrases.of(condition), done, href, Optional.empty());
    }

    private static Optional<String> link(String here, TeamMove move, Collection<TeamMove> open) {
        return open.contains(move) ? Optional.of(here + move.address()) : Optional.empty();
    }

    private static Readiness elsewhere(Condition condition, boolean done, String hint) {
        return new Readiness(
                Phrases.of(condition), done, Optional.empty(), done ? Optional.empty() : Optional.of(hint));
    }
}
