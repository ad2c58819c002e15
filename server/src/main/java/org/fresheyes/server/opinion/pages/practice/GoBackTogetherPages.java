package org.fresheyes.server.opinion.pages.practice;

import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.WayReconsidered;
import org.fresheyes.rules.opinion.Step.WayReconsidered.Again;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Going back from what was agreed: no place on the list fits, or the person would like another way. */
@Controller
class GoBackTogetherPages {

    private final MovePage page;

    GoBackTogetherPages(MovePages pages) {
        this.page = pages.of(TeamMove.ANOTHER_WAY, "Look for another place or another way");
    }

    @GetMapping("/practice/cases/{id}/another-way")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return page.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/another-way")
    ModelAndView goBack(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var again = form.choice("again", Again.class, "Choose what to look for");
        var why = form.text("why", "Write why");
        String flash = again.filter(Again.PLACE::equals).isPresent()
                ? "Choose another place"
                : "The request is yours to answer again";
        return page.take(
                viewer, id, form, () -> new WayReconsidered(again.orElseThrow(), Words.of(why.orElseThrow())), flash);
    }
}
