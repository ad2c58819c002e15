package org.fresheyes.server.opinion.pages.practice;

import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Step.WaitingTimeDecided;
import org.fresheyes.rules.opinion.WaitingTime;
import org.fresheyes.rules.opinion.WaitingTime.Effect;
import org.fresheyes.rules.opinion.WaitingTime.Situation;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** What happens to the waiting time: decided by a person, with the usual reading of the rules beside it. */
@Controller
class WaitingTimePages {

    private final MovePage page;

    WaitingTimePages(MovePages pages) {
        this.page = pages.of(TeamMove.WAITING_TIME, "What happens to the waiting time?");
    }

    @GetMapping("/practice/cases/{id}/waiting-time")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return page.ask(viewer, id, WaitingTimePages::suggested);
    }

    @PostMapping("/practice/cases/{id}/waiting-time")
    ModelAndView decide(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var situation = form.choice("situation", Situation.class, "Choose what kind of request it is");
        var effect = form.choice("effect", Effect.class, "Choose what happens to the waiting time");
        boolean runs = effect.filter(Effect.KEEPS_RUNNING::equals).isPresent();
        var pathway = form.optionalText("pathway", 40);
        var start = runs
                ? form.date("start", "the day the waiting time began")
                : form.optionalDate("start", "the day the waiting time began");
        var why = form.text("why", "Write why you decided this");
        return page.take(
                viewer,
                id,
                form,
                () -> new WaitingTimeDecided(new WaitingTime(
                        situation.orElseThrow(), effect.orElseThrow(), pathway, start, Words.of(why.orElseThrow()))),
                "Your decision about the waiting time is saved");
    }

    /** The situation that fits the route is chosen beforehand; the effect never is. */
    private static Form suggested(CaseView view) {
        Form form = Form.blank();
        return view.state()
                .route()
                .map(WaitingTimePages::situation)
                .map(fits -> form.holding("situation", fits.name()))
                .orElse(form);
    }

    private static Situation situation(Route route) {
        return switch (route) {
            case ANOTHER_GP -> Situation.WITHIN_THE_PRACTICE;
            case ADVICE, PRIVATE -> Situation.ADVICE_ONLY;
            case COLLEAGUE, CONSULTANT_TO_CONSULTANT, MULTIDISCIPLINARY_TEAM ->
                Situation.SAME_CONDITION_BETWEEN_CONSULTANTS;
            case ANOTHER_HOSPITAL, SPECIALIST_CENTRE -> Situation.NEW_REFERRAL_BY_GP;
        };
    }
}
