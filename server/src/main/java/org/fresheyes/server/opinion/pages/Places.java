package org.fresheyes.server.opinion.pages;

import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Service;
import org.fresheyes.rules.opinion.Step.ServiceChosen;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Shortlist;
import org.fresheyes.server.directory.Wait;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.people.People;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Component;

/** The places to choose from, and the search above them: the same list for the person and for the team. */
@Component
public class Places {

    private static final String PLACE = "place";

    private final People people;
    private final Directory directory;
    private final Clock clock;

    Places(People people, Directory directory, Clock clock) {
        this.people = people;
        this.directory = directory;
        this.clock = clock;
    }

    /** What the page shows: what was searched for, and what was found. */
    public Map<String, ?> beside(CaseView view, Form form) {
        PlaceSearch search = search(view, form);
        Map<String, Object> values = new HashMap<>();
        values.put("search", search);
        values.put("functions", directory.functions());
        values.put("clock", clock);
        values.put("shortlist", search.in(directory, view.state()).orElse(null));
        return values;
    }

    /** The place that was chosen, if it is on the list; the form says when it is not. */
    public Optional<ServiceChosen> chosen(CaseView view, Form form) {
        PlaceSearch search = search(view, form);
        Optional<ServiceChosen> chosen = form.text(PLACE, "Choose a place")
                .flatMap(code -> search.in(directory, view.state()).stream()
                        .flatMap(list -> list.options().stream())
                        .filter(option -> option.trust().code().value().equals(code))
                        .findFirst())
                .map(option -> new ServiceChosen(service(option, search.specialty())));
        if (form.valid() && chosen.isEmpty()) {
            form.error(PLACE, "Choose a place from the list");
        }
        return chosen;
    }

    /** One consultant's referral to another carries the waiting time on; a new one by the GP does not. */
    public static boolean mayStartNewWait(OpinionCase state) {
        return state.route()
                .filter(route -> route == Route.ANOTHER_HOSPITAL || route == Route.SPECIALIST_CENTRE)
                .isPresent();
    }

    private PlaceSearch search(CaseView view, Form form) {
        return PlaceSearch.of(
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
