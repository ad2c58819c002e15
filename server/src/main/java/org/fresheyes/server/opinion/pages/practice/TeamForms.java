package org.fresheyes.server.opinion.pages.practice;

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
import org.fresheyes.server.people.People;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Section;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** What the pages of all moves of a team have in common: the way to them, the way back, the form in between. */
@Component
class TeamForms {

    /** Ticked or pressed on a page where everything is checked once more. */
    static final String CHECKED = "checked";

    private final OpinionCases cases;
    private final People people;
    private final StepForms steps;
    private final Pages pages;
    private final Views views;

    TeamForms(OpinionCases cases, People people, StepForms steps, Pages pages, Views views) {
        this.cases = cases;
        this.people = people;
        this.steps = steps;
        this.pages = pages;
        this.views = views;
    }

    /** The page of a move; the page of the request, when the move is not open now. */
    ModelAndView ask(Viewer viewer, UUID id, TeamMove move, Form form, StepForms.Again page) {
        CaseView view = cases.open(viewer, id);
        return move.isOpen(view, cases) ? page.show(view, form, List.of()) : toCase(id);
    }

    ModelAndView ask(Viewer viewer, UUID id, TeamMove move, StepForms.Again page) {
        return ask(viewer, id, move, Form.blank(), page);
    }

    /**
     * Takes the step that the form says, or shows the page again.
     *
     * @param step read from the form when it is valid
     */
    ModelAndView take(
            Viewer viewer, UUID id, Form form, Supplier<? extends Step> step, String flash, StepForms.Again page) {
        return take(viewer, id, form, step, address(id), flash, page);
    }

    /** The same, and then somewhere else than to the request. */
    ModelAndView take(
            Viewer viewer,
            UUID id,
            Form form,
            Supplier<? extends Step> step,
            String then,
            String flash,
            StepForms.Again page) {
        return form.valid()
                ? steps.take(viewer, id, form, step.get(), then, flash, page)
                : steps.wrong(viewer, id, form, page);
    }

    /** The same, with a page in between on which everything is checked once more. */
    ModelAndView check(
            Viewer viewer,
            UUID id,
            Form form,
            Supplier<? extends Step> step,
            String flash,
            StepForms.Again page,
            StepForms.Again check) {
        return form.valid() && !form.ticked(CHECKED)
                ? steps.wrong(viewer, id, form, form.ticked("change") ? page : check)
                : take(viewer, id, form, step, flash, page);
    }

    /** The page itself, with the way back to the request; templates take {@code person} as well. */
    ModelAndView page(
            String template, String title, CaseView view, Form form, List<String> changes, Map<String, ?> more) {
        Page bare = pages.titled(title)
                .in(Section.PRACTICE)
                .back(address(view.file().id()));
        Page page = changes.isEmpty() ? bare.with(form) : bare.somethingChanged(changes, form);
        Map<String, Object> values = new HashMap<>(more);
        values.put("view", view);
        values.put("person", people.get(view.file().person()));
        return views.page("opinion/practice/" + template, page, values);
    }

    ModelAndView page(TeamMove move, String title, CaseView view, Form form, List<String> changes) {
        return page(move.address(), title, view, form, changes, Map.of());
    }

    ModelAndView toCase(UUID id) {
        return views.to(address(id));
    }

    private static String address(UUID id) {
        return "/practice/cases/" + id;
    }
}
