package org.fresheyes.server.opinion.pages.patient;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.ExplanationEnded;
import org.fresheyes.rules.opinion.Step.ExplanationEnded.Result;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** After the first team went over it again, or before, if the person would rather not wait for that. */
@Controller
class TalkPages {

    private final MoveForms moves;

    TalkPages(MoveForms moves) {
        this.moves = moves;
    }

    @GetMapping("/my/cases/{id}/explanation")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, Move.EXPLANATION, this::page);
    }

    @PostMapping("/my/cases/{id}/explanation")
    ModelAndView say(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var result = form.choice("result", Result.class, "Choose how the talk went");
        var words = form.optionalText("words", MoveForms.LONGEST);
        String flash = result.filter(Result.ENOUGH::equals).isPresent()
                ? "Thank you. Your request is settled"
                : "Your request goes on";
        return moves.take(
                viewer,
                id,
                form,
                () -> new ExplanationEnded(result.orElseThrow(), Words.of(words.orElse(""))),
                flash,
                this::page);
    }

    private ModelAndView page(CaseView view, Form form, List<String> changes) {
        return moves.page(Move.EXPLANATION, "How did the talk go?", view, form, changes);
    }
}
