package org.fresheyes.server.opinion.pages.practice;

import java.time.Clock;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Service;
import org.fresheyes.rules.opinion.Step.ServiceChosen;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Shortlist;
import org.fresheyes.server.directory.Wait;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.people.People;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Choosing where to go, with the person: who treats this, how far away, how long people wait there. */
@Controller
class ChooseTogetherPages {

    private final TeamForms moves;
    private final OpinionCases cases;
    private final People people;
    private final Directory directory;
    private final Clock clock;

    ChooseTogetherPages(TeamForms moves, OpinionCases cases, People people, Directory directory, Clock clock) {
        this.moves = moves;
        this.cases = cases;
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    @GetMapping("/practice/cases/{id}/choose")
    ModelAndView places(Viewer viewer, @PathVariable("id") UUID id, Form search) {
        return moves.ask(viewer, id, TeamMove.CHOOSE, search, this::page);
    }

    @PostMapping("/practice/cases/{id}/choose")
    ModelAndView choose(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        CaseView view = cases.open(viewer, id);
        ShortlistSearch search = search(view, form);
        Optional<Shortlist.Option> chosen = form.text("place", "Choose a place")
                .flatMap(code -> search.in(directory, view.state()).stream()
                        .flatMap(list -> list.options().stream())
                        .filter(option -> option.trust().code().value().equals(code))
                        .findFirst());
        if (form.valid() && chosen.isEmpty()) {
            form.error("place", "Choose a place from the list");
        }
        if (!form.ticked("together")) {
            form.error("together", "Choose together with the person, then tick the box");
        }
        return moves.take(
                viewer,
                id,
                form,
                () -> new ServiceChosen(service(chosen.orElseThrow(), search.specialty())),
                "The place is chosen. Now get everything ready to send",
                this::page);
    }

    private ModelAndView page(CaseView view, Form form, List<String> changes) {
        OpinionCase state = view.state();
        ShortlistSearch search = search(view, form);
        Map<String, Object> more = new HashMap<>();
        more.put("search", search);
        more.put("functions", directory.functions());
        more.put("clock", clock);
        more.put("shortlist", search.in(directory, state).orElse(null));
        return moves.page(TeamMove.CHOOSE.address(), "Choose a place together", view, form, changes, more);
    }

    private ShortlistSearch search(CaseView view, Form form) {
        return ShortlistSearch.of(
                form, view.state(), people.get(view.file().person()).outcode());
    }

    private static Service service(Shortlist.Option option, Optional<String> specialty) {
        return new Service(
                Team.of(option.trust().code(), option.trust().name()),
                specialty,
                Optional.of(option.miles()),
                option.figure()
                        .map(Wait::medianWeeks)
                        .filter(weeks -> weeks.isPresent())
                        .map(weeks -> weeks.getAsDouble()),
                option.figure().map(wait -> wait.month().atEndOfMonth()),
                !option.notIndependent());
    }
}
