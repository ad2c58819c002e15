package org.fresheyes.server.opinion.pages.patient;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.WayReconsidered;
import org.fresheyes.rules.opinion.Step.WayReconsidered.Again;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Going back from what was agreed, when the place or the way does not fit after all. */
@Controller
class GoBackPages {

    private final MoveForms moves;

    GoBackPages(MoveForms moves) {
        this.moves = moves;
    }

    @GetMapping("/my/cases/{id}/another-way")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, Move.ANOTHER_WAY, this::page);
    }

    @PostMapping("/my/cases/{id}/another-way")
    ModelAndView goBack(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var again = form.choice("again", Again.class, "Choose what to look for");
        var why = form.text("why", "Write why", MoveForms.LONGEST);
        String flash = again.filter(Again.PLACE::equals).isPresent()
                ? "Choose another place"
                : "Your request is with your team again";
        return moves.take(
                viewer,
                id,
                form,
                () -> new WayReconsidered(again.orElseThrow(), Words.of(why.orElseThrow())),
                flash,
                this::page);
    }

    private ModelAndView page(CaseView view, Form form, List<String> changes) {
        return moves.page(Move.ANOTHER_WAY, "Look for another place or another way", view, form, changes);
    }
}
