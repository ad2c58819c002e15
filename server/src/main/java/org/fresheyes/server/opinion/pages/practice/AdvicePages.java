package org.fresheyes.server.opinion.pages.practice;

import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.AdviceIsEnough;
import org.fresheyes.rules.opinion.Step.TurnedIntoReferral;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Written advice came: it is enough, or the person needs to be seen after all. */
@Controller
class AdvicePages {

    private final MovePage page;

    AdvicePages(MovePages pages) {
        this.page = pages.of(TeamMove.ADVICE, "Is the advice enough?");
    }

    @GetMapping("/practice/cases/{id}/advice")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return page.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/advice")
    ModelAndView decide(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<Boolean> enough = form.yesOrNo("enough", "Choose if the advice is enough");
        Optional<String> words = form.text("words", "Write why");
        return page.take(
                viewer,
                id,
                form,
                () -> step(enough.orElseThrow(), Words.of(words.orElseThrow())),
                enough.equals(Optional.of(true))
                        ? "The advice is now with the person to read"
                        : "Now get the referral ready to send");
    }

    private static Step step(boolean enough, Words words) {
        return enough ? new AdviceIsEnough(words) : new TurnedIntoReferral(words);
    }
}
