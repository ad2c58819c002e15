package org.fresheyes.server.opinion.pages.patient;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step.FeedbackGiven;
import org.fresheyes.rules.opinion.Step.OpinionRead;
import org.fresheyes.rules.opinion.Step.PrivateOpinionReceived;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Reading the opinion, adding one from a private doctor, and saying how it all went. */
@Controller
class ReadingPages {

    /** What the NHS Data Dictionary writes for a provider in the UK that is not in the NHS and has no code. */
    static final OdsCode WITHOUT_CODE = new OdsCode("89999");

    private static final int LONGEST_NAME = 200;

    private final MoveForms moves;

    ReadingPages(MoveForms moves) {
        this.moves = moves;
    }

    @GetMapping("/my/cases/{id}/opinion")
    ModelAndView askToRead(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, Move.OPINION, this::opinion);
    }

    @PostMapping("/my/cases/{id}/opinion")
    ModelAndView read(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var words = form.optionalText("words", MoveForms.LONGEST);
        return moves.take(
                viewer,
                id,
                form,
                () -> new OpinionRead(Side.ASKER, Words.of(words.orElse(""))),
                "Thank you. Your teams can see that you have read it",
                this::opinion);
    }

    @GetMapping("/my/cases/{id}/private-opinion")
    ModelAndView askForPrivate(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, Move.PRIVATE_OPINION, this::privateOpinion);
    }

    @PostMapping("/my/cases/{id}/private-opinion")
    ModelAndView addPrivate(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var from = form.text("from", "Write who gave the opinion", LONGEST_NAME);
        var summary = form.text("summary", "Write what they said");
        return moves.take(
                viewer,
                id,
                form,
                () -> new PrivateOpinionReceived(
                        Team.of(WITHOUT_CODE, from.orElseThrow()), Words.of(summary.orElseThrow())),
                "We added the private opinion, for information",
                this::privateOpinion);
    }

    @GetMapping("/my/cases/{id}/feedback")
    ModelAndView askHowItWent(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, Move.FEEDBACK, this::feedback);
    }

    @PostMapping("/my/cases/{id}/feedback")
    ModelAndView sayHowItWent(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var words = form.text("words", "Write how it went", MoveForms.LONGEST);
        return moves.take(
                viewer,
                id,
                form,
                () -> new FeedbackGiven(Words.of(words.orElseThrow())),
                "Thank you for telling us",
                this::feedback);
    }

    private ModelAndView opinion(CaseView view, Form form, List<String> changes) {
        return moves.page(Move.OPINION, "The second opinion", view, form, changes);
    }

    private ModelAndView privateOpinion(CaseView view, Form form, List<String> changes) {
        return moves.page(Move.PRIVATE_OPINION, "Add an opinion from a private doctor", view, form, changes);
    }

    private ModelAndView feedback(CaseView view, Form form, List<String> changes) {
        return moves.page(Move.FEEDBACK, "How did it go?", view, form, changes);
    }
}
