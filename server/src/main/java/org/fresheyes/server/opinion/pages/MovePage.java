package org.fresheyes.server.opinion.pages;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Views;
import org.springframework.web.servlet.ModelAndView;

/** The page of one move: asked for, filled in, and shown again with everything typed until its step is taken. */
public final class MovePage {

    /** Ticked or pressed on a page where everything is checked once more. */
    private static final String CHECKED = "checked";

    private final CaseMove move;
    private final StepForms.Again shown;
    private final OpinionCases cases;
    private final StepForms steps;
    private final Views views;

    MovePage(CaseMove move, StepForms.Again shown, OpinionCases cases, StepForms steps, Views views) {
        this.move = move;
        this.shown = shown;
        this.cases = cases;
        this.steps = steps;
        this.views = views;
    }

    /** The page with nothing filled in; the page of the case, when the move is not open now. */
    public ModelAndView ask(Viewer viewer, UUID id) {
        return ask(viewer, id, view -> Form.blank());
    }

    /** The same, with something filled in beforehand. */
    public ModelAndView ask(Viewer viewer, UUID id, Function<CaseView, Form> begun) {
        CaseView view = cases.open(viewer, id);
        return move.isOpen(view, cases)
                ? shown.show(view, begun.apply(view), List.of())
                : views.to(move.desk().address(id));
    }

    /**
     * Takes the step that the form says and goes to the case, or shows the page again.
     *
     * @param step  read from the form when it is valid
     * @param flash what the next page says
     */
    public ModelAndView take(Viewer viewer, UUID id, Form form, Supplier<? extends Step> step, String flash) {
        return take(viewer, id, form, step, move.desk().address(id), flash);
    }

    /** The same, and then somewhere else than to the case. */
    public ModelAndView take(
            Viewer viewer, UUID id, Form form, Supplier<? extends Step> step, String then, String flash) {
        return form.valid()
                ? steps.take(viewer, id, form, step.get(), then, flash, shown)
                : steps.wrong(viewer, id, form, shown);
    }

    /** The same, with a page in between on which everything is checked once more. */
    public ModelAndView check(
            Viewer viewer, UUID id, Form form, Supplier<? extends Step> step, String flash, MovePage check) {
        return form.valid() && !form.ticked(CHECKED)
                ? steps.wrong(viewer, id, form, form.ticked("change") ? shown : check.shown)
                : take(viewer, id, form, step, flash);
    }
}
