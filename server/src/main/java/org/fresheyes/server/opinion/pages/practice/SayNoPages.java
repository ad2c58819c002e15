package org.fresheyes.server.opinion.pages.practice;

import java.util.Map;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Decline;
import org.fresheyes.rules.opinion.Step.Declined;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.Policies;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying no: a reason, words for the person and other ways; read once more as the person will read it. */
@Controller
class SayNoPages {

    private final MovePage page;
    private final MovePage check;
    private final Policies policies;

    SayNoPages(MovePages pages, Policies policies) {
        this.page = pages.of(TeamMove.DECLINE, "Say no, with a reason", this::beside);
        this.check = pages.of(TeamMove.DECLINE, "decline-check", "Read it as the person will", this::beside);
        this.policies = policies;
    }

    @GetMapping("/practice/cases/{id}/decline")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return page.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/decline")
    ModelAndView decline(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var reason = form.choice("reason", Decline.Reason.class, "Choose a reason");
        var words = form.text("words", "Write the reason in your own words", 4_000);
        var ways = form.choices("ways", Decline.Alternative.class, "Choose at least one other way to get help");
        return page.check(
                viewer,
                id,
                form,
                () -> new Declined(new Decline(reason.orElseThrow(), Words.of(words.orElseThrow()), ways)),
                "You said no. The person gets your reason and the other ways",
                check);
    }

    private Map<String, ?> beside(CaseView view, Form form) {
        return Map.of("help", policies.helpWith(view.state()));
    }
}
