package org.fresheyes.server.opinion.pages.practice;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Decline;
import org.fresheyes.rules.opinion.Step.Declined;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.Policies;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Saying no: a reason, words for the person and other ways; read once more as the person will read it. */
@Controller
class SayNoPages {

    private final TeamForms moves;
    private final Policies policies;

    SayNoPages(TeamForms moves, Policies policies) {
        this.moves = moves;
        this.policies = policies;
    }

    @GetMapping("/practice/cases/{id}/decline")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, TeamMove.DECLINE, this::page);
    }

    @PostMapping("/practice/cases/{id}/decline")
    ModelAndView decline(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var reason = form.choice("reason", Decline.Reason.class, "Choose a reason");
        var words = form.text("words", "Write the reason in your own words", 4_000);
        var ways = form.choices("ways", Decline.Alternative.class, "Choose at least one other way to get help");
        return moves.check(
                viewer,
                id,
                form,
                () -> new Declined(new Decline(reason.orElseThrow(), Words.of(words.orElseThrow()), ways)),
                "You said no. The person gets your reason and the other ways",
                this::page,
                this::check);
    }

    private ModelAndView page(CaseView view, Form form, List<String> changes) {
        return page(TeamMove.DECLINE.address(), "Say no, with a reason", view, form, changes);
    }

    private ModelAndView check(CaseView view, Form form, List<String> changes) {
        return page("decline-check", "Read it as the person will", view, form, changes);
    }

    private ModelAndView page(String template, String title, CaseView view, Form form, List<String> changes) {
        Map<String, ?> help = Map.of("help", policies.helpWith(view.state()));
        return moves.page(template, title, view, form, changes, help);
    }
}
