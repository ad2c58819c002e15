package org.fresheyes.server.opinion.pages.hospital;

import java.util.List;
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
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Forming an opinion and giving it; and what the first team says to it. */
@Controller
class ReviewPages {

    private final HospitalForms forms;

    ReviewPages(HospitalForms forms) {
        this.forms = forms;
    }

    @GetMapping("/hospital/cases/{id}/first-view")
    ModelAndView askForFirstView(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.FIRST_VIEW, this::firstView);
    }

    @PostMapping("/hospital/cases/{id}/first-view")
    ModelAndView noteFirstView(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> text = form.text("view", "Write your first view");
        return forms.take(
                viewer,
                id,
                form,
                () -> new FirstViewNoted(Words.of(text.orElseThrow())),
                "Your first view is noted and locked",
                this::firstView);
    }

    @GetMapping("/hospital/cases/{id}/tests")
    ModelAndView askWhichTests(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.TESTS, this::tests);
    }

    @PostMapping("/hospital/cases/{id}/tests")
    ModelAndView askForTests(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> which = form.text("which", "Write which tests, and why");
        return forms.take(
                viewer,
                id,
                form,
                () -> new TestsAskedFor(Words.of(which.orElseThrow())),
                "The tests are noted",
                this::tests);
    }

    @GetMapping("/hospital/cases/{id}/opinion")
    ModelAndView askForOpinion(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.OPINION, this::opinion);
    }

    /** First the opinion is read over as the person will see it; only then it is given. */
    @PostMapping("/hospital/cases/{id}/opinion")
    ModelAndView giveOpinion(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        OpinionForm typed = new OpinionForm(form);
        if (form.valid() && !form.ticked("checked")) {
            form.error("checked", "Read it over, then tick the box to give the opinion");
        }
        return forms.take(
                viewer,
                id,
                form,
                () -> new OpinionIssued(typed.opinion()),
                "The opinion is given. The person and the first team can read it now",
                this::opinion);
    }

    @GetMapping("/hospital/cases/{id}/not-possible")
    ModelAndView askWhyNotPossible(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.NOT_POSSIBLE, this::notPossible);
    }

    @PostMapping("/hospital/cases/{id}/not-possible")
    ModelAndView sayNotPossible(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> why = form.text("why", "Write why no opinion is possible");
        return forms.take(
                viewer,
                id,
                form,
                () -> new OpinionNotPossible(Words.of(why.orElseThrow())),
                "The person and the referrer choose again",
                this::notPossible);
    }

    @GetMapping("/hospital/cases/{id}/explained")
    ModelAndView askHowTheTalkWent(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.EXPLAINED, this::explained);
    }

    @PostMapping("/hospital/cases/{id}/explained")
    ModelAndView sayHowTheTalkWent(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<ExplanationEnded.Result> result =
                form.choice("result", ExplanationEnded.Result.class, "Choose what the person said");
        Optional<String> words = form.optionalText("words");
        return forms.take(
                viewer,
                id,
                form,
                () -> new ExplanationEnded(result.orElseThrow(), Words.of(words.orElse(""))),
                "The answer is recorded",
                this::explained);
    }

    @GetMapping("/hospital/cases/{id}/read")
    ModelAndView askAboutReading(Viewer viewer, @PathVariable("id") UUID id) {
        return forms.ask(viewer, id, HospitalMove.READ, this::reading);
    }

    @PostMapping("/hospital/cases/{id}/read")
    ModelAndView confirmReading(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Optional<String> words = form.optionalText("words");
        return forms.take(
                viewer,
                id,
                form,
                () -> new OpinionRead(Side.FIRST_TEAM, Words.of(words.orElse(""))),
                "You have confirmed that your team has read the opinion",
                this::reading);
    }

    private ModelAndView firstView(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.FIRST_VIEW, view, form, changes);
    }

    private ModelAndView tests(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.TESTS, view, form, changes);
    }

    private ModelAndView opinion(CaseView view, Form form, List<String> changes) {
        return forms.page(
                HospitalMove.OPINION, view, form, changes, Map.of("showsFirst", HospitalCases.showsFirstOpinion(view)));
    }

    private ModelAndView notPossible(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.NOT_POSSIBLE, view, form, changes);
    }

    private ModelAndView explained(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.EXPLAINED, view, form, changes);
    }

    private ModelAndView reading(CaseView view, Form form, List<String> changes) {
        return forms.page(HospitalMove.READ, view, form, changes);
    }
}
