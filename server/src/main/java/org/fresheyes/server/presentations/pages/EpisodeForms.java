package org.fresheyes.server.presentations.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.presentations.EpisodeSentences;
import org.fresheyes.server.presentations.EpisodeView;
import org.fresheyes.server.presentations.Episodes;
import org.fresheyes.server.presentations.EventResult;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/**
 * From a form to an event. When it is recorded the browser goes on; when it is not, the same page comes again with
 * everything that was typed, and says why. Every form carries the version of the episode that its page showed.
 */
@Component
class EpisodeForms {

    /** The hidden field with the version of the episode. */
    static final String SEEN = "seen";

    private final Episodes episodes;
    private final Pages pages;
    private final Views views;

    EpisodeForms(Episodes episodes, Pages pages, Views views) {
        this.episodes = episodes;
        this.pages = pages;
        this.views = views;
    }

    /** What a page shows beside the episode and the form. */
    @FunctionalInterface
    interface Beside {
        Map<String, ?> of(EpisodeView view, Form form);
    }

    /** The page of a move with nothing filled in; the page of the episode, when the move is not open now. */
    ModelAndView ask(Viewer viewer, UUID id, EpisodeMove move, Function<EpisodeView, Form> begun, Beside beside) {
        EpisodeView view = episodes.open(viewer, id);
        return move.isOpen(view)
                ? show(view, move, begun.apply(view), List.of(), beside)
                : views.to(EpisodePage.address(id));
    }

    /**
     * Records what the form says and goes to the episode, or shows the page again.
     *
     * @param event read from the form when it is valid
     * @param flash what the next page says
     */
    ModelAndView take(
            Viewer viewer,
            UUID id,
            EpisodeMove move,
            Form form,
            Supplier<? extends Event> event,
            String flash,
            Beside beside) {
        if (!form.valid()) {
            return show(episodes.open(viewer, id), move, form, List.of(), beside);
        }
        return switch (episodes.take(viewer, id, seen(form), event.get())) {
            case EventResult.Done done -> {
                pages.flash(flash);
                yield views.to(EpisodePage.address(id));
            }
            case EventResult.Refused refused -> {
                form.error(SEEN, EpisodeSentences.whyNot(refused.why()));
                yield show(episodes.open(viewer, id), move, form, List.of(), beside);
            }
            case EventResult.Changed changed ->
                show(episodes.open(viewer, id), move, form, EpisodeSentences.lines(changed), beside);
        };
    }

    private ModelAndView show(EpisodeView view, EpisodeMove move, Form form, List<String> changes, Beside beside) {
        Page bare =
                pages.titled(move.words()).back(EpisodePage.address(view.file().id()));
        Map<String, Object> values = new HashMap<>(beside.of(view, form));
        values.put("view", view);
        return views.page(
                "presentations/" + move.address(),
                changes.isEmpty() ? bare.with(form) : bare.somethingChanged(changes, form),
                values);
    }

    /** A form without a version was not made by one of our pages: it has seen nothing. */
    static int seen(Form form) {
        return form.typed(SEEN)
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
