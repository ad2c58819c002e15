package org.fresheyes.server.opinion.pages.patient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.StepForms;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Section;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of all moves have in common: the way to them, the way back, the form in between. */
@Component
class MoveForms {

    /** Longest text a person can add to a move, in characters. */
    static final int LONGEST = 4_000;

    private final OpinionCases cases;
    private final StepForms steps;
    private final Pages pages;
    private final Views views;

    MoveForms(OpinionCases cases, StepForms steps, Pages pages, Views views) {
        this.cases = cases;
        this.steps = steps;
        this.pages = pages;
        this.views = views;
    }

    /** The page of a move; the page of the request, when the move is not open now. */
    ModelAndView ask(Viewer viewer, UUID id, Move move, StepForms.Again page) {
        CaseView view = cases.open(viewer, id);
        return move.isOpen(view) ? page.show(view, Form.blank(), List.of()) : toCase(id);
    }

    /**
     * Takes the step that the form says, or shows the page again.
     *
     * @param step read from the form when it is valid
     */
    ModelAndView take(
            Viewer viewer, UUID id, Form form, Supplier<? extends Step> step, String flash, StepForms.Again page) {
        return form.valid()
                ? steps.take(viewer, id, form, step.get(), "/my/cases/" + id, flash, page)
                : steps.wrong(viewer, id, form, page);
    }

    /** The page itself, with the way back to the request. */
    ModelAndView page(
            String template, String title, CaseView view, Form form, List<String> changes, Map<String, ?> more) {
        Page bare = pages.titled(title)
                .in(Section.PATIENT)
                .back("/my/cases/" + view.file().id());
        Page page = changes.isEmpty() ? bare.with(form) : bare.somethingChanged(changes, form);
        Map<String, Object> values = new HashMap<>(more);
        values.put("view", view);
        return views.page("opinion/patient/" + template, page, values);
    }

    ModelAndView page(Move move, String title, CaseView view, Form form, List<String> changes) {
        return page(move.address(), title, view, form, changes, Map.of());
    }

    ModelAndView toCase(UUID id) {
        return views.to("/my/cases/" + id);
    }
}
