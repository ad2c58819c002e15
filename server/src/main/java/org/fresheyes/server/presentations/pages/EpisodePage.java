package org.fresheyes.server.presentations.pages;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.presentations.EpisodeSentences;
import org.fresheyes.server.presentations.EpisodeView;
import org.fresheyes.server.presentations.Episodes;
import org.fresheyes.server.presentations.EventResult;
import org.fresheyes.server.presentations.SymptomNames;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** One episode: what the record shows, what was done about it, and what can be done now. */
@Controller
class EpisodePage {

    private final Episodes episodes;
    private final SymptomNames names;
    private final SymptomSet set;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    EpisodePage(Episodes episodes, SymptomNames names, SymptomSet set, Directory directory, Pages pages, Views views) {
        this.episodes = episodes;
        this.names = names;
        this.set = set;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    static String address(UUID id) {
        return "/practice/presentations/" + id;
    }

    @GetMapping("/practice/presentations/{id}")
    ModelAndView one(Viewer viewer, @PathVariable("id") UUID id) {
        return show(episodes.open(viewer, id), Form.blank(), List.of());
    }

    @PostMapping("/practice/presentations/{id}/seen")
    ModelAndView seen(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        return press(viewer, id, form, new Event.Seen(), "You have seen this");
    }

    @PostMapping("/practice/presentations/{id}/take-on")
    ModelAndView takeOn(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        return press(viewer, id, form, new Event.TakenOn(), "You have taken this on");
    }

    /** A button on the page itself. */
    private ModelAndView press(Viewer viewer, UUID id, Form form, Event event, String flash) {
        return switch (episodes.take(viewer, id, EpisodeForms.seen(form), event)) {
            case EventResult.Done done -> {
                pages.flash(flash);
                yield views.to(address(id));
            }
            case EventResult.Refused refused -> {
                form.error(EpisodeForms.SEEN, EpisodeSentences.whyNot(refused.why()));
                yield show(episodes.open(viewer, id), form, List.of());
            }
            case EventResult.Changed changed ->
                show(episodes.open(viewer, id), Form.blank(), EpisodeSentences.lines(changed));
        };
    }

    private ModelAndView show(EpisodeView view, Form form, List<String> changes) {
        Page bare = pages.titled(view.person().full()).back("/practice/presentations");
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put("names", names);
        values.put("practice", directory.named(view.file().practice()));
        values.put("moves", EpisodeMove.open(view));
        view.state().told().map(told -> Explanation.of(told, set)).ifPresent(it -> values.put("explanation", it));
        return views.page(
                "presentations/episode",
                changes.isEmpty() ? bare.with(form) : bare.somethingChanged(changes, form),
                values);
    }
}
