package org.fresheyes.server.opinion.pages.patient;

import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.ExplanationEnded;
import org.fresheyes.rules.opinion.Step.ExplanationEnded.Result;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** After the first team went over it again, or before, if the person would rather not wait for that. */
@Controller
class TalkPages {

    private final MovePage page;

    TalkPages(MovePages pages) {
        this.page = pages.of(Move.EXPLANATION, "How did the talk go?");
    }

    @GetMapping("/my/cases/{id}/explanation")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return page.ask(viewer, id);
    }

    @PostMapping("/my/cases/{id}/explanation")
    ModelAndView say(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var result = form.choice("result", Result.class, "Choose how the talk went");
        var words = form.optionalText("words", Move.LONGEST);
        String flash = result.filter(Result.ENOUGH::equals).isPresent()
                ? "Thank you. Your request is settled"
                : "Your request goes on";
        return page.take(
                viewer, id, form, () -> new ExplanationEnded(result.orElseThrow(), Words.of(words.orElse(""))), flash);
    }
}
