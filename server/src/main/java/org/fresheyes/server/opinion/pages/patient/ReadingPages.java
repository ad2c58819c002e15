package org.fresheyes.server.opinion.pages.patient;

import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step.FeedbackGiven;
import org.fresheyes.rules.opinion.Step.OpinionRead;
import org.fresheyes.rules.opinion.Step.PrivateOpinionReceived;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
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

    private final MovePage opinion;
    private final MovePage privateOpinion;
    private final MovePage feedback;

    ReadingPages(MovePages pages) {
        this.opinion = pages.of(Move.OPINION, "The second opinion");
        this.privateOpinion = pages.of(Move.PRIVATE_OPINION, "Add an opinion from a private doctor");
        this.feedback = pages.of(Move.FEEDBACK, "How did it go?");
    }

    @GetMapping("/my/cases/{id}/opinion")
    ModelAndView askToRead(Viewer viewer, @PathVariable("id") UUID id) {
        return opinion.ask(viewer, id);
    }

    @PostMapping("/my/cases/{id}/opinion")
    ModelAndView read(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var words = form.optionalText("words", Move.LONGEST);
        return opinion.take(
                viewer,
                id,
                form,
                () -> new OpinionRead(Side.ASKER, Words.of(words.orElse(""))),
                "Thank you. Your teams can see that you have read it");
    }

    @GetMapping("/my/cases/{id}/private-opinion")
    ModelAndView askForPrivate(Viewer viewer, @PathVariable("id") UUID id) {
        return privateOpinion.ask(viewer, id);
    }

    @PostMapping("/my/cases/{id}/private-opinion")
    ModelAndView addPrivate(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var from = form.text("from", "Write who gave the opinion", LONGEST_NAME);
        var summary = form.text("summary", "Write what they said");
        return privateOpinion.take(
                viewer,
                id,
                form,
                () -> new PrivateOpinionReceived(
                        Team.of(WITHOUT_CODE, from.orElseThrow()), Words.of(summary.orElseThrow())),
                "We added the private opinion, for information");
    }

    @GetMapping("/my/cases/{id}/feedback")
    ModelAndView askHowItWent(Viewer viewer, @PathVariable("id") UUID id) {
        return feedback.ask(viewer, id);
    }

    @PostMapping("/my/cases/{id}/feedback")
    ModelAndView sayHowItWent(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var words = form.text("words", "Write how it went", Move.LONGEST);
        return feedback.take(
                viewer, id, form, () -> new FeedbackGiven(Words.of(words.orElseThrow())), "Thank you for telling us");
    }
}
