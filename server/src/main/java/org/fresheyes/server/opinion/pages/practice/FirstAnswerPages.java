package org.fresheyes.server.opinion.pages.practice;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Step.Acknowledged;
import org.fresheyes.rules.opinion.Step.Agreed;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying that a request has arrived, and agreeing to it with a way to the second clinician. */
@Controller
class FirstAnswerPages {

    private static final String WHY_NOT_INSIDE = "whyNotInside";

    private final MovePage arrivedPage;
    private final MovePage agreePage;
    private final OpinionCases cases;
    private final Directory directory;

    FirstAnswerPages(MovePages pages, OpinionCases cases, Directory directory) {
        this.arrivedPage = pages.of(TeamMove.ACKNOWLEDGE, "Say that the request has arrived");
        this.agreePage = pages.of(
                TeamMove.AGREE, "Agree to a second opinion", (view, form) -> Map.of("routes", offered(view.state())));
        this.cases = cases;
        this.directory = directory;
    }

    @GetMapping("/practice/cases/{id}/acknowledge")
    ModelAndView arrived(Viewer viewer, @PathVariable("id") UUID id) {
        return arrivedPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/acknowledge")
    ModelAndView acknowledge(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        return arrivedPage.take(viewer, id, form, Acknowledged::new, "We told the person that it has arrived");
    }

    @GetMapping("/practice/cases/{id}/agree")
    ModelAndView ways(Viewer viewer, @PathVariable("id") UUID id) {
        return agreePage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/agree")
    ModelAndView agree(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        CaseView view = cases.open(viewer, id);
        List<String> offered = offered(view.state()).stream().map(Enum::name).toList();
        Optional<Route> route = form.oneOf("route", offered, "Choose the way to the second opinion")
                .map(Route::valueOf);
        Words words = Words.of(form.optionalText("words").orElse(""));
        boolean asksWhy = route.filter(way -> view.policy().asksWhyNotInside(view.state(), way))
                .isPresent();
        Words whyNotInside = Words.of((asksWhy
                        ? form.text(WHY_NOT_INSIDE, "Write why nobody inside your organisation can help")
                        : Optional.<String>empty())
                .orElse(""));
        return agreePage.take(
                viewer,
                id,
                form,
                () -> new Agreed(route.orElseThrow(), words, whyNotInside),
                "You agreed. The person is told");
    }

    /** The ways this team can take: a practice has no consultants, a hospital no GPs. */
    private List<Route> offered(OpinionCase state) {
        Optional<Organisation.Type> type =
                directory.organisation(state.referrer().organisation()).map(Organisation::type);
        boolean practice = type.filter(Organisation.Type.PRACTICE::equals).isPresent();
        boolean trust = type.filter(Organisation.Type.TRUST::equals).isPresent();
        boolean ownOpinion =
                state.firstTeam().organisation().equals(state.referrer().organisation());
        return Arrays.stream(Route.values())
                .filter(route -> switch (route) {
                    case PRIVATE -> false;
                    case ANOTHER_GP -> !trust;
                    case CONSULTANT_TO_CONSULTANT -> !practice;
                    case COLLEAGUE, MULTIDISCIPLINARY_TEAM -> !(practice && ownOpinion);
                    case ANOTHER_HOSPITAL, SPECIALIST_CENTRE, ADVICE -> true;
                })
                .toList();
    }
}
