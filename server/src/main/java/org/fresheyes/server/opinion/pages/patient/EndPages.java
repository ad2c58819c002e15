package org.fresheyes.server.opinion.pages.patient;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.Reopened;
import org.fresheyes.rules.opinion.Step.Withdrawn;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking a request back, and opening it again. */
@Controller
class EndPages {

    private final MoveForms moves;

    EndPages(MoveForms moves) {
        this.moves = moves;
    }

    @GetMapping("/my/cases/{id}/withdraw")
    ModelAndView askToWithdraw(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, Move.WITHDRAW, this::withdrawing);
    }

    @PostMapping("/my/cases/{id}/withdraw")
    ModelAndView withdraw(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.optionalText("why", MoveForms.LONGEST);
        return moves.take(
                viewer,
                id,
                form,
                () -> new Withdrawn(Words.of(why.orElse(""))),
                "You have taken your request back",
                this::withdrawing);
    }

    @GetMapping("/my/cases/{id}/reopen")
    ModelAndView askToReopen(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, Move.REOPEN, this::reopening);
    }

    @PostMapping("/my/cases/{id}/reopen")
    ModelAndView reopen(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.text("why", "Write why you want to open it again", MoveForms.LONGEST);
        return moves.take(
                viewer,
                id,
                form,
                () -> new Reopened(Words.of(why.orElseThrow())),
                "Your request is open again",
                this::reopening);
    }

    private ModelAndView withdrawing(CaseView view, Form form, List<String> changes) {
        return moves.page(Move.WITHDRAW, "Take this request back?", view, form, changes);
    }

    private ModelAndView reopening(CaseView view, Form form, List<String> changes) {
        return moves.page(Move.REOPEN, "Open this request again", view, form, changes);
    }
}
