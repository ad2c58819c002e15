package org.fresheyes.server.opinion.pages.patient;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.ConsentDecided;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Agreeing that the records are shown to the second team, and taking that back. */
@Controller
class SharingPages {

    private final MoveForms moves;

    SharingPages(MoveForms moves) {
        this.moves = moves;
    }

    @GetMapping("/my/cases/{id}/share")
    ModelAndView askToShare(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, Move.SHARE, this::sharing);
    }

    /** Agreeing is a tick of its own: nobody agrees by pressing on. */
    @PostMapping("/my/cases/{id}/share")
    ModelAndView share(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        if (!form.ticked("agreed")) {
            form.error("agreed", "Tick the box if you agree");
        }
        return moves.take(
                viewer,
                id,
                form,
                () -> new ConsentDecided(true, Words.of("")),
                "You have agreed that your records are shown",
                this::sharing);
    }

    @GetMapping("/my/cases/{id}/stop-sharing")
    ModelAndView askToStop(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, Move.STOP_SHARING, this::stopping);
    }

    @PostMapping("/my/cases/{id}/stop-sharing")
    ModelAndView stop(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.optionalText("why", MoveForms.LONGEST);
        return moves.take(
                viewer,
                id,
                form,
                () -> new ConsentDecided(false, Words.of(why.orElse(""))),
                "Nothing more of your records is sent",
                this::stopping);
    }

    private ModelAndView sharing(CaseView view, Form form, List<String> changes) {
        return moves.page(Move.SHARE, "Can your records be shown to the second team?", view, form, changes);
    }

    private ModelAndView stopping(CaseView view, Form form, List<String> changes) {
        return moves.page(Move.STOP_SHARING, "Stop your records being shown?", view, form, changes);
    }
}
