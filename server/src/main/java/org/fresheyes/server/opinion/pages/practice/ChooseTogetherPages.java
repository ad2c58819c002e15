package org.fresheyes.server.opinion.pages.practice;

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

/** Choosing where to go, with the person: who treats this, how far away, how long people wait there. */
@Controller
class ChooseTogetherPages {

    private final MovePage list;
    private final Places places;
    private final OpinionCases cases;

    ChooseTogetherPages(MovePages pages, Places places, OpinionCases cases) {
        this.list = pages.of(TeamMove.CHOOSE, "Choose a place together", places::beside);
        this.places = places;
        this.cases = cases;
    }

    @GetMapping("/practice/cases/{id}/choose")
    ModelAndView places(Viewer viewer, @PathVariable("id") UUID id, Form search) {
        return list.ask(viewer, id, view -> search);
    }

    @PostMapping("/practice/cases/{id}/choose")
    ModelAndView choose(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var chosen = places.chosen(cases.open(viewer, id), form);
        if (!form.ticked("together")) {
            form.error("together", "Choose together with the person, then tick the box");
        }
        return list.take(
                viewer, id, form, chosen::orElseThrow, "The place is chosen. Now get everything ready to send");
    }
}
