package org.fresheyes.server.rapidreview.pages;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.rapidreview.CallResult;
import org.fresheyes.server.rapidreview.CallRow;
import org.fresheyes.server.rapidreview.CallView;
import org.fresheyes.server.rapidreview.Calls;
import org.fresheyes.server.rapidreview.Phrases;
import org.fresheyes.server.rapidreview.Whereabouts;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** One call, for whoever answers calls: what was said, what happened, what can be done now. */
@Controller
class CallPages {

    private static final String ADDRESS = "/hospital/calls/";

    private final Calls calls;
    private final Whereabouts whereabouts;
    private final OwnSites sites;
    private final Pages pages;
    private final Views views;

    CallPages(Calls calls, Whereabouts whereabouts, OwnSites sites, Pages pages, Views views) {
        this.calls = calls;
        this.whereabouts = whereabouts;
        this.sites = sites;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/hospital/calls/{id}")
    ModelAndView show(Viewer viewer, @PathVariable("id") UUID id) {
        return call(calls.open(viewer, id), Form.blank(), List.of());
    }

    @GetMapping("/hospital/calls/{id}/{move}")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id, @PathVariable("move") String address) {
        Move move = move(address);
        CallView view = calls.open(viewer, id);
        return move.isOpen(view) && !move.isButton()
                ? form(view, move, Form.blank(), List.of())
                : views.to(ADDRESS + id);
    }

    @PostMapping("/hospital/calls/{id}/{move}")
    ModelAndView take(Viewer viewer, @PathVariable("id") UUID id, @PathVariable("move") String address, Form form) {
        Move move = move(address);
        CallView view = calls.open(viewer, id);
        Optional<Event> event = new Answers(form).read(move, others(view), earlier(view));
        if (event.isEmpty()) {
            return form(view, move, form, List.of());
        }
        return switch (calls.take(viewer, id, seen(form), event.get())) {
            case CallResult.Done done -> views.to(ADDRESS + id);
            case CallResult.Refused refused -> {
                form.error("seen", Story.whyNot(refused.why()));
                yield again(calls.open(viewer, id), move, form, List.of());
            }
            case CallResult.Changed changed ->
                again(
                        calls.open(viewer, id),
                        move,
                        form,
                        changed.since().stream().map(Story::sentence).toList());
        };
    }

    /** Where a form of its own was sent from, or the page of the call. */
    private ModelAndView again(CallView view, Move move, Form form, List<String> changes) {
        return move.isButton() ? call(view, form, changes) : form(view, move, form, changes);
    }

    private ModelAndView call(CallView view, Form form, List<String> changes) {
        Page page = pages.titled("Call from " + Phrases.place(view.file().where()))
                .back("/hospital/calls?site=" + view.file().where().site());
        return views.page(
                "rapidreview/call",
                changes.isEmpty() ? page.with(form) : page.somethingChanged(changes, form),
                Map.of(
                        "view", view,
                        "moves", Move.open(view),
                        "story", Story.of(view.state()),
                        "before", calls.before(view),
                        "phone",
                                whereabouts
                                        .hospital(view.file().where().site())
                                        .map(site -> site.phone())
                                        .orElse("")));
    }

    private ModelAndView form(CallView view, Move move, Form form, List<String> changes) {
        Page page = pages.titled(move.words()).back(ADDRESS + view.file().id());
        return views.page(
                "rapidreview/move",
                changes.isEmpty() ? page.with(form) : page.somethingChanged(changes, form),
                Map.of("view", view, "move", move, "others", others(view), "before", calls.before(view)));
    }

    /** Everybody else who answers calls there. */
    private List<Person> others(CallView view) {
        return sites.responders(view.file().where().organisation()).stream()
                .filter(person -> !view.state().isReviewer(person))
                .toList();
    }

    private List<UUID> earlier(CallView view) {
        return calls.before(view).stream().map(CallRow::id).toList();
    }

    private static Move move(String address) {
        return Move.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A form without a version was not made by one of our pages: it has seen nothing. */
    private static int seen(Form form) {
        return form.typed("seen")
                .filter(text -> text.matches("[0-9]{1,6}"))
                .map(Integer::valueOf)
                .orElse(0);
    }
}
