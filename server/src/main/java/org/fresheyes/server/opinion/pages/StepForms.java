package org.fresheyes.server.opinion.pages;

import java.util.List;
import java.util.UUID;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.Sentences;
import org.fresheyes.server.opinion.StepResult;
import org.fresheyes.server.web.Dates;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * From a form to a step. When the step is taken the browser goes on; when it is not, the same page comes again with
 * everything that was typed, and says why.
 *
 * <p>Every form carries the version of the case that its page showed, in the hidden field {@link #SEEN}.
 */
@Component
public class StepForms {

    /** The hidden field with the version of the case. */
    public static final String SEEN = "seen";

    private final OpinionCases cases;
    private final Pages pages;
    private final Views views;

    StepForms(OpinionCases cases, Pages pages, Views views) {
        this.cases = cases;
        this.pages = pages;
        this.views = views;
    }

    /** Shows the page of a form again. */
    @FunctionalInterface
    public interface Again {

        /**
         * The page again.
         *
         * @param changes what others did since the page was shown; empty when the form itself is wrong
         */
        ModelAndView show(CaseView view, Form form, List<String> changes);
    }

    /**
     * Takes a step.
     *
     * @param then  where the browser goes when the step is taken
     * @param flash what the next page says
     */
    public ModelAndView take(Viewer viewer, UUID id, Form form, Step step, String then, String flash, Again again) {
        return take(viewer, Act.READ_CASE, id, form, step, then, flash, again);
    }

    /** The same for somebody who sees the case for another reason than reading it. */
    public ModelAndView take(
            Viewer viewer, Act seeing, UUID id, Form form, Step step, String then, String flash, Again again) {
        return switch (cases.take(viewer, id, seen(form), step)) {
            case StepResult.Done done -> {
                pages.flash(flash);
                yield views.to(then);
            }
            case StepResult.Refused refused -> {
                form.error(SEEN, Sentences.whyNot(refused.file().state(), refused.why()));
                yield again.show(cases.open(viewer, id, seeing), form, List.of());
            }
            case StepResult.Changed changed ->
                again.show(
                        cases.open(viewer, id, seeing),
                        form,
                        changed.since().stream().map(StepForms::line).toList());
        };
    }

    /** The page of a form that is not filled in well. */
    public ModelAndView wrong(Viewer viewer, UUID id, Form form, Again again) {
        return again.show(cases.open(viewer, id), form, List.of());
    }

    private static String line(Taken<?> taken) {
        return "%s (%s, %s)".formatted(Sentences.whatHappened(taken), taken.by().name(), Dates.moment(taken.at()));
    }

    /** A form without a version was not made by one of our pages: it has seen nothing. */
    private static int seen(Form form) {
        return form.typed(SEEN)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
