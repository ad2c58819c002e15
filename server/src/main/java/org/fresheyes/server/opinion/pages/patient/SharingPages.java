package org.fresheyes.server.opinion.pages.patient;

import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.ConsentDecided;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Agreeing that the records are shown to the second team, and taking that back. */
@Controller
class SharingPages {

    private final MovePage sharing;
    private final MovePage stopping;

    SharingPages(MovePages pages) {
        this.sharing = pages.of(Move.SHARE, "Can your records be shown to the second team?");
        this.stopping = pages.of(Move.STOP_SHARING, "Stop your records being shown?");
    }

    @GetMapping("/my/cases/{id}/share")
    ModelAndView askToShare(Viewer viewer, @PathVariable("id") UUID id) {
        return sharing.ask(viewer, id);
    }

    /** Agreeing is a tick of its own: nobody agrees by pressing on. */
    @PostMapping("/my/cases/{id}/share")
    ModelAndView share(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        if (!form.ticked("agreed")) {
            form.error("agreed", "Tick the box if you agree");
        }
        return sharing.take(
                viewer,
                id,
                form,
                () -> new ConsentDecided(true, Words.of("")),
                "You have agreed that your records are shown");
    }

    @GetMapping("/my/cases/{id}/stop-sharing")
    ModelAndView askToStop(Viewer viewer, @PathVariable("id") UUID id) {
        return stopping.ask(viewer, id);
    }

    @PostMapping("/my/cases/{id}/stop-sharing")
    ModelAndView stop(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var why = form.optionalText("why", Move.LONGEST);
        return stopping.take(
                viewer,
                id,
                form,
                () -> new ConsentDecided(false, Words.of(why.orElse(""))),
                "Nothing more of your records is sent");
    }
}
