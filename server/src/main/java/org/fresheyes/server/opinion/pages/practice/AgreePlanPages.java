package org.fresheyes.server.opinion.pages.practice;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step.LegalStepConsidered;
import org.fresheyes.rules.opinion.Step.OpinionRead;
import org.fresheyes.rules.opinion.Step.PlanAgreed;
import org.fresheyes.rules.opinion.Step.ReconcilingStarted;
import org.fresheyes.rules.opinion.Step.ViewsStillDiffer;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The opinion is there: it is read, and when it differs, everybody is brought together. */
@Controller
class AgreePlanPages {

    private final TeamForms moves;

    AgreePlanPages(TeamForms moves) {
        this.moves = moves;
    }

    @GetMapping("/practice/cases/{id}/read")
    ModelAndView askRead(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, TeamMove.READ, this::readPage);
    }

    @PostMapping("/practice/cases/{id}/read")
    ModelAndView read(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Words words = Words.of(form.optionalText("words").orElse(""));
        return moves.take(
                viewer,
                id,
                form,
                () -> new OpinionRead(Side.FIRST_TEAM, words),
                "You confirmed that the first team has read it",
                this::readPage);
    }

    @GetMapping("/practice/cases/{id}/reconcile")
    ModelAndView askStart(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(
                viewer,
                id,
                TeamMove.RECONCILE,
                (view, form, changes) -> startPage(view, form.holding("lead", viewer.name()), changes));
    }

    @PostMapping("/practice/cases/{id}/reconcile")
    ModelAndView start(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var lead = form.text("lead", "Write who brings everyone together", 200);
        var words = form.text("words", "Write what will happen");
        return moves.take(
                viewer,
                id,
                form,
                () -> new ReconcilingStarted(lead.orElseThrow(), Words.of(words.orElseThrow())),
                "Everyone is told who leads",
                this::startPage);
    }

    @GetMapping("/practice/cases/{id}/legal-step")
    ModelAndView askLegal(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, TeamMove.LEGAL_STEP, this::legalPage);
    }

    @PostMapping("/practice/cases/{id}/legal-step")
    ModelAndView legal(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var words = form.text("words", "Write what was considered, and by whom");
        return moves.take(
                viewer,
                id,
                form,
                () -> new LegalStepConsidered(Words.of(words.orElseThrow())),
                "It is recorded that a legal step was considered",
                this::legalPage);
    }

    @GetMapping("/practice/cases/{id}/plan")
    ModelAndView askPlan(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, TeamMove.PLAN, this::planPage);
    }

    @PostMapping("/practice/cases/{id}/plan")
    ModelAndView plan(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var plan = form.text("plan", "Write the plan");
        var by = form.optionalDate("by", "the date of the next step");
        return moves.take(
                viewer,
                id,
                form,
                () -> new PlanAgreed(Words.of(plan.orElseThrow()), by),
                "The plan is written down, and the request is settled",
                this::planPage);
    }

    @GetMapping("/practice/cases/{id}/views-differ")
    ModelAndView askViews(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(viewer, id, TeamMove.VIEWS_DIFFER, this::viewsPage);
    }

    @PostMapping("/practice/cases/{id}/views-differ")
    ModelAndView views(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        var first = form.text("first", "Write the first view");
        var second = form.text("second", "Write the second view");
        var choice = form.text("choice", "Write what the person chose");
        return moves.take(
                viewer,
                id,
                form,
                () -> new ViewsStillDiffer(
                        Words.of(first.orElseThrow()), Words.of(second.orElseThrow()), Words.of(choice.orElseThrow())),
                "Both views stand side by side, with the person’s choice",
                this::viewsPage);
    }

    private ModelAndView readPage(CaseView view, Form form, List<String> changes) {
        return moves.page(TeamMove.READ, "The first team has read the opinion", view, form, changes);
    }

    private ModelAndView startPage(CaseView view, Form form, List<String> changes) {
        return moves.page(TeamMove.RECONCILE, "Bring the opinions together", view, form, changes);
    }

    private ModelAndView legalPage(CaseView view, Form form, List<String> changes) {
        return moves.page(TeamMove.LEGAL_STEP, "A legal step was considered", view, form, changes);
    }

    private ModelAndView planPage(CaseView view, Form form, List<String> changes) {
        return moves.page(TeamMove.PLAN, "Write down the agreed plan", view, form, changes);
    }

    private ModelAndView viewsPage(CaseView view, Form form, List<String> changes) {
        return moves.page(TeamMove.VIEWS_DIFFER, "The views still differ", view, form, changes);
    }
}
