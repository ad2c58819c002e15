package org.fresheyes.server.opinion.pages.hospital;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step.ExplanationEnded;
import org.fresheyes.rules.opinion.Step.FirstViewNoted;
import org.fresheyes.rules.opinion.Step.OpinionIssued;
import org.fresheyes.rules.opinion.Step.OpinionNotPossible;
import org.fresheyes.rules.opinion.Step.OpinionRead;
import org.fresheyes.rules.opinion.Step.TestsAskedFor;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Forming an opinion and giving it; and what the first team says to it. */
@Controller
class ReviewPages {

    private final MovePage firstView;
    private final MovePage tests;
    private final MovePage opinion;
    private final MovePage notPossible;
    private final MovePage explained;
    private final MovePage reading;

    ReviewPages(MovePages pages) {
        this.firstView = pages.of(HospitalMove.FIRST_VIEW);
        this.tests = pages.of(HospitalMove.TESTS);
        this.opinion = pages.of(
                HospitalMove.OPINION,
                HospitalMove.OPINION.words(),
                (view, form) -> Map.of("showsFirst", HospitalCases.showsFirstOpinion(view)));
        this.notPossible = pages.of(HospitalMove.NOT_POSSIBLE);
        this.explained = pages.of(HospitalMove.EXPLAINED);
        this.reading = pages.of(HospitalMove.READ);
    }

    @GetMapping("/hospital/cases/{id}/first-view")
    ModelAndView askForFirstView(Viewer viewer, @PathVariable("id") UUID id) {
        return firstView.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/first-view")
    ModelAndView noteFirstView(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> text = form.text("view", "Write your first view");
        return firstView.take(
                viewer,
                id,
                form,
                () -> new FirstViewNoted(Words.of(text.orElseThrow())),
                "Your first view is noted and locked");
    }

    @GetMapping("/hospital/cases/{id}/tests")
    ModelAndView askWhichTests(Viewer viewer, @PathVariable("id") UUID id) {
        return tests.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/tests")
    ModelAndView askForTests(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> which = form.text("which", "Write which tests, and why");
        return tests.take(
                viewer, id, form, () -> new TestsAskedFor(Words.of(which.orElseThrow())), "The tests are noted");
    }

    @GetMapping("/hospital/cases/{id}/opinion")
    ModelAndView askForOpinion(Viewer viewer, @PathVariable("id") UUID id) {
        return opinion.ask(viewer, id);
    }

    /** First the opinion is read over as the person will see it; only then it is given. */
    @PostMapping("/hospital/cases/{id}/opinion")
    ModelAndView giveOpinion(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        OpinionForm typed = new OpinionForm(form);
        if (form.valid() && !form.ticked("checked")) {
            form.error("checked", "Read it over, then tick the box to give the opinion");
        }
        return opinion.take(
                viewer,
                id,
                form,
                () -> new OpinionIssued(typed.opinion()),
                "The opinion is given. The person and the first team can read it now");
    }

    @GetMapping("/hospital/cases/{id}/not-possible")
    ModelAndView askWhyNotPossible(Viewer viewer, @PathVariable("id") UUID id) {
        return notPossible.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/not-possible")
    ModelAndView sayNotPossible(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> why = form.text("why", "Write why no opinion is possible");
        return notPossible.take(
                viewer,
                id,
                form,
                () -> new OpinionNotPossible(Words.of(why.orElseThrow())),
                "The person and the referrer choose again");
    }

    @GetMapping("/hospital/cases/{id}/explained")
    ModelAndView askHowTheTalkWent(Viewer viewer, @PathVariable("id") UUID id) {
        return explained.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/explained")
    ModelAndView sayHowTheTalkWent(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<ExplanationEnded.Result> result =
                form.choice("result", ExplanationEnded.Result.class, "Choose what the person said");
        Optional<String> words = form.optionalText("words");
        return explained.take(
                viewer,
                id,
                form,
                () -> new ExplanationEnded(result.orElseThrow(), Words.of(words.orElse(""))),
                "The answer is recorded");
    }

    @GetMapping("/hospital/cases/{id}/read")
    ModelAndView askAboutReading(Viewer viewer, @PathVariable("id") UUID id) {
        return reading.ask(viewer, id);
    }

    @PostMapping("/hospital/cases/{id}/read")
    ModelAndView confirmReading(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> words = form.optionalText("words");
        return reading.take(
                viewer,
                id,
                form,
                () -> new OpinionRead(Side.FIRST_TEAM, Words.of(words.orElse(""))),
                "You have confirmed that your team has read the opinion");
    }
}
