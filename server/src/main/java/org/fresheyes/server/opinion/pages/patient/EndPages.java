package org.fresheyes.server.opinion.pages.patient;

import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.Reopened;
import org.fresheyes.rules.opinion.Step.Withdrawn;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Taking a request back, and opening it again. */
@Controller
class EndPages {

    private final MovePage withdrawing;
    private final MovePage reopening;

    EndPages(MovePages pages) {
        this.withdrawing = pages.of(Move.WITHDRAW, "Take this request back?");
        this.reopening = pages.of(Move.REOPEN, "Open this request again");
    }

    @GetMapping("/my/cases/{id}/withdraw")
    ModelAndView askToWithdraw(Viewer viewer, @PathVariable("id") UUID id) {
        return withdrawing.ask(viewer, id);
    }

    @PostMapping("/my/cases/{id}/withdraw")
    ModelAndView withdraw(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.optionalText("why", Move.LONGEST);
        return withdrawing.take(
                viewer, id, form, () -> new Withdrawn(Words.of(why.orElse(""))), "You have taken your request back");
    }

    @GetMapping("/my/cases/{id}/reopen")
    ModelAndView askToReopen(Viewer viewer, @PathVariable("id") UUID id) {
        return reopening.ask(viewer, id);
    }

    @PostMapping("/my/cases/{id}/reopen")
    ModelAndView reopen(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.text("why", "Write why you want to open it again", Move.LONGEST);
        return reopening.take(
                viewer, id, form, () -> new Reopened(Words.of(why.orElseThrow())), "Your request is open again");
    }
}
