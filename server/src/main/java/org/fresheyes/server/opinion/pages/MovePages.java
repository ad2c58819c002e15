package org.fresheyes.server.opinion.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.people.People;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages of all moves, and what they have in common: the way to them, the way back, the form in between. */
@Component
public class MovePages {

    private final OpinionCases cases;
    private final People people;
    private final StepForms steps;
    private final Pages pages;
    private final Views views;

    MovePages(OpinionCases cases, People people, StepForms steps, Pages pages, Views views) {
        this.cases = cases;
        this.people = people;
        this.steps = steps;
        this.pages = pages;
        this.views = views;
    }

    /** What a page shows beside the case, the person and the form. */
    @FunctionalInterface
    public interface Beside {
        Map<String, ?> of(CaseView view, Form form);
    }

    /** The page of a move, headed by what its link says. */
    public MovePage of(CaseMove move) {
        return of(move, move.words());
    }

    public MovePage of(CaseMove move, String title) {
        return of(move, title, (view, form) -> Map.of());
    }

    public MovePage of(CaseMove move, String title, Beside beside) {
        return of(move, move.address(), title, beside);
    }

    /** One more page of a move, made from another template. */
    public MovePage of(CaseMove move, String template, String title, Beside beside) {
        StepForms.Again shown = (view, form, changes) -> show(move, template, title, beside, view, form, changes);
        return new MovePage(move, shown, cases, steps, views);
    }

    private ModelAndView show(
            CaseMove move,
            String template,
            String title,
            Beside beside,
            CaseView view,
            Form form,
            List<String> changes) {
        Page bare = pages.titled(title).back(move.desk().address(view.file().id()));
        Map<String, Object> values = new HashMap<>(beside.of(view, form));
        values.put("view", view);
        values.put("person", people.get(view.file().person()));
        return views.page(
                move.desk().template(template),
                changes.isEmpty() ? bare.with(form) : bare.somethingChanged(changes, form),
                values);
    }
}
