package org.fresheyes.server.opinion.pages.patient;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Route;
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
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Choosing where to go, together with the team that refers: first what it may mean, then the places. */
@Controller
class ChoosePages {

    private static final String PLACE = "place";

    private final MoveForms moves;
    private final OpinionCases cases;
    private final People people;
    private final Directory directory;

    ChoosePages(MoveForms moves, OpinionCases cases, People people, Directory directory) {
        this.moves = moves;
        this.cases = cases;
        this.people = people;
        this.directory = directory;
    }

    /** A referral by the GP to somebody new may mean a longer wait; that is said before anything is chosen. */
    @GetMapping("/my/cases/{id}/choose")
    ModelAndView before(Viewer viewer, @PathVariable("id") UUID id) {
        return moves.ask(
                viewer,
                id,
                Move.CHOOSE,
                (view, form, changes) -> moves.page(
                        "choose",
                        "Before you choose",
                        view,
                        form,
                        changes,
                        Map.of("newWait", meansNewWait(view.state()))));
    }

    @GetMapping("/my/cases/{id}/places")
    ModelAndView places(Viewer viewer, @PathVariable("id") UUID id, @ModelAttribute PlaceSearch search) {
        return moves.ask(viewer, id, Move.CHOOSE, (view, form, changes) -> page(view, search, form, changes));
    }

    @PostMapping("/my/cases/{id}/places")
    ModelAndView choose(Viewer viewer, @PathVariable("id") UUID id, @ModelAttribute PlaceSearch search, Form form) {
        CaseView view = cases.open(viewer, id);
        Optional<Shortlist.Option> chosen = form.text(PLACE, "Choose a hospital")
                .flatMap(code -> search.shortlist(view.state(), person(view).outcode(), directory)
                        .flatMap(list -> list.options().stream()
                                .filter(option -> option.trust().code().value().equals(code))
                                .findFirst()));
        if (form.valid() && chosen.isEmpty()) {
            form.error(PLACE, "Choose a hospital from the list");
        }
        return moves.take(
                viewer,
                id,
                form,
                () -> new ServiceChosen(service(chosen.orElseThrow(), search.function(view.state()))),
                "You have chosen. Your team is told",
                (now, again, changes) -> page(now, search, again, changes));
    }

    private ModelAndView page(CaseView view, PlaceSearch search, Form form, List<String> changes) {
        Map<String, Object> more = new HashMap<>();
        more.put("search", search);
        more.put("functions", directory.functions());
        more.put("function", search.function(view.state()));
        more.put(
                "from",
                search.outcode(person(view).outcode()).map(Object::toString).orElse(""));
        more.put(
                "shortlist",
                search.shortlist(view.state(), person(view).outcode(), directory)
                        .orElse(null));
        return moves.page("places", "Choose where to go", view, form, changes, more);
    }

    private Person person(CaseView view) {
        return people.get(view.file().person());
    }

    /** One consultant's referral to another carries the waiting time on; a new one by the GP does not. */
    private static boolean meansNewWait(OpinionCase state) {
        return state.route()
                .filter(route -> route == Route.ANOTHER_HOSPITAL || route == Route.SPECIALIST_CENTRE)
                .isPresent();
    }

    private static Service service(Shortlist.Option option, Optional<String> function) {
        return new Service(
                Team.of(option.trust().code(), option.trust().name()),
                function,
                Optional.of(option.miles()),
                option.figure()
                        .map(Wait::medianWeeks)
                        .filter(weeks -> weeks.isPresent())
                        .map(weeks -> weeks.getAsDouble()),
                option.figure().map(wait -> wait.month().atEndOfMonth()),
                !option.notIndependent());
    }
}
