package org.fresheyes.server.opinion.pages.practice;

import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step.LegalStepConsidered;
import org.fresheyes.rules.opinion.Step.OpinionRead;
import org.fresheyes.rules.opinion.Step.PlanAgreed;
import org.fresheyes.rules.opinion.Step.ReconcilingStarted;
import org.fresheyes.rules.opinion.Step.ViewsStillDiffer;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The opinion is there: it is read, and when it differs, everybody is brought together. */
@Controller
class AgreePlanPages {

    private final MovePage readPage;
    private final MovePage startPage;
    private final MovePage legalPage;
    private final MovePage planPage;
    private final MovePage viewsPage;

    AgreePlanPages(MovePages pages) {
        this.readPage = pages.of(TeamMove.READ, "The first team has read the opinion");
        this.startPage = pages.of(TeamMove.RECONCILE, "Bring the opinions together");
        this.legalPage = pages.of(TeamMove.LEGAL_STEP, "A legal step was considered");
        this.planPage = pages.of(TeamMove.PLAN, "Write down the agreed plan");
        this.viewsPage = pages.of(TeamMove.VIEWS_DIFFER, "The views still differ");
    }

    @GetMapping("/practice/cases/{id}/read")
    ModelAndView askRead(Viewer viewer, @PathVariable("id") UUID id) {
        return readPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/read")
    ModelAndView read(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Words words = Words.of(form.optionalText("words").orElse(""));
        return readPage.take(
                viewer,
                id,
                form,
                () -> new OpinionRead(Side.FIRST_TEAM, words),
                "You confirmed that the first team has read it");
    }

    @GetMapping("/practice/cases/{id}/reconcile")
    ModelAndView askStart(Viewer viewer, @PathVariable("id") UUID id) {
        return startPage.ask(viewer, id, view -> Form.blank().holding("lead", viewer.name()));
    }

    @PostMapping("/practice/cases/{id}/reconcile")
    ModelAndView start(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var lead = form.text("lead", "Write who brings everyone together", 200);
        var words = form.text("words", "Write what will happen");
        return startPage.take(
                viewer,
                id,
                form,
                () -> new ReconcilingStarted(lead.orElseThrow(), Words.of(words.orElseThrow())),
                "Everyone is told who leads");
    }

    @GetMapping("/practice/cases/{id}/legal-step")
    ModelAndView askLegal(Viewer viewer, @PathVariable("id") UUID id) {
        return legalPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/legal-step")
    ModelAndView legal(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var words = form.text("words", "Write what was considered, and by whom");
        return legalPage.take(
                viewer,
                id,
                form,
                () -> new LegalStepConsidered(Words.of(words.orElseThrow())),
                "It is recorded that a legal step was considered");
    }

    @GetMapping("/practice/cases/{id}/plan")
    ModelAndView askPlan(Viewer viewer, @PathVariable("id") UUID id) {
        return planPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/plan")
    ModelAndView plan(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var plan = form.text("plan", "Write the plan");
        var by = form.optionalDate("by", "the date of the next step");
        return planPage.take(
                viewer,
                id,
                form,
                () -> new PlanAgreed(Words.of(plan.orElseThrow()), by),
                "The plan is written down, and the request is settled");
    }

    @GetMapping("/practice/cases/{id}/views-differ")
    ModelAndView askViews(Viewer viewer, @PathVariable("id") UUID id) {
        return viewsPage.ask(viewer, id);
    }

    @PostMapping("/practice/cases/{id}/views-differ")
    ModelAndView views(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var first = form.text("first", "Write the first view");
        var second = form.text("second", "Write the second view");
        var choice = form.text("choice", "Write what the person chose");
        return viewsPage.take(
                viewer,
                id,
                form,
                () -> new ViewsStillDiffer(
                        Words.of(first.orElseThrow()), Words.of(second.orElseThrow()), Words.of(choice.orElseThrow())),
                "Both views stand side by side, with the person’s choice");
    }
}
