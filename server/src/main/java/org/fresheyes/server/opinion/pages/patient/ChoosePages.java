package org.fresheyes.server.opinion.pages.patient;

import java.util.Map;
import java.util.UUID;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.opinion.pages.Places;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Choosing where to go, together with the team that refers: first what it may mean, then the places. */
@Controller
class ChoosePages {

    private final MovePage before;
    private final MovePage list;
    private final Places places;
    private final OpinionCases cases;

    ChoosePages(MovePages pages, Places places, OpinionCases cases) {
        this.before = pages.of(
                Move.CHOOSE,
                "Before you choose",
                (view, form) -> Map.of("newWait", Places.mayStartNewWait(view.state())));
        this.list = pages.of(Move.CHOOSE, "places", "Choose where to go", places::beside);
        this.places = places;
        this.cases = cases;
    }

    /** A referral by the GP to somebody new may mean a longer wait; that is said before anything is chosen. */
    @GetMapping("/my/cases/{id}/choose")
    ModelAndView before(Viewer viewer, @PathVariable("id") UUID id) {
        return before.ask(viewer, id);
    }

    @GetMapping("/my/cases/{id}/places")
    ModelAndView places(Viewer viewer, @PathVariable("id") UUID id, Form search) {
        return list.ask(viewer, id, view -> search);
    }

    @PostMapping("/my/cases/{id}/places")
    ModelAndView choose(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var chosen = places.chosen(cases.open(viewer, id), form);
        return list.take(viewer, id, form, chosen::orElseThrow, "You have chosen. Your team is told");
    }
}
