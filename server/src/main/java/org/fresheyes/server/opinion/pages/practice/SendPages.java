package org.fresheyes.server.opinion.pages.practice;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Service;
import org.fresheyes.rules.opinion.Step.ReferralSent;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Everything on one page, what is missing, and the letter; then the referral is sent. */
@Controller
class SendPages {

    private final MovePage page;
    private final OpinionCases cases;
    private final People people;

    SendPages(MovePages pages, OpinionCases cases, People people) {
        this.page = pages.of(TeamMove.SEND, "Check and send the referral", this::beside);
        this.cases = cases;
        this.people = people;
    }

    @GetMapping("/practice/cases/{id}/send")
    ModelAndView check(Viewer viewer, @PathVariable("id") UUID id) {
        return page.ask(viewer, id, view -> Form.blank()
                .holding("letter", Letter.draft(view.state(), person(view), viewer.name())));
    }

    @PostMapping("/practice/cases/{id}/send")
    ModelAndView send(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        OpinionCase state = cases.open(viewer, id).state();
        Optional<String> clinician = within(state)
                ? form.text("clinician", "Write the name of the GP who will give the second opinion", 200)
                : form.optionalText("clinician", 200);
        Optional<String> letter = form.text("letter", "Write the letter");
        return page.take(
                viewer,
                id,
                form,
                () -> new ReferralSent(to(state, clinician), Words.of(letter.orElseThrow())),
                within(state) ? "Your colleague has it now" : "The referral is sent");
    }

    private Map<String, ?> beside(CaseView view, Form form) {
        List<Readiness> list = Readiness.of(view, person(view), TeamMove.open(view, cases));
        return Map.of(
                "list", list,
                "complete", Readiness.complete(list),
                "to", to(view.state(), Optional.empty()),
                "within", within(view.state()));
    }

    private Person person(CaseView view) {
        return people.get(view.file().person());
    }

    private static boolean within(OpinionCase state) {
        return state.route().filter(Route.ANOTHER_GP::equals).isPresent();
    }

    /** The chosen service; without a choice the own practice, or the hospital of the first team. */
    private static Team to(OpinionCase state, Optional<String> clinician) {
        Team team = state.service()
                .map(Service::team)
                .orElseGet(() -> within(state) ? state.referrer() : state.firstTeam());
        return new Team(team.organisation(), team.name(), clinician);
    }
}
