package org.fresheyes.server.opinion.pages.patient;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Authorities;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.TreatmentFunction;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.Policies;
import org.fresheyes.server.opinion.draft.Draft;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** The list of somebody's requests, and each request. */
@Controller
class MyCases {

    private final OpinionCases cases;
    private final Drafts drafts;
    private final People people;
    private final Access access;
    private final Authorities authorities;
    private final Directory directory;
    private final Policies policies;
    private final Pages pages;
    private final Views views;

    MyCases(
            OpinionCases cases,
            Drafts drafts,
            People people,
            Access access,
            Authorities authorities,
            Directory directory,
            Policies policies,
            Pages pages,
            Views views) {
        this.cases = cases;
        this.drafts = drafts;
        this.people = people;
        this.access = access;
        this.authorities = authorities;
        this.directory = directory;
        this.policies = policies;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/my/cases")
    ModelAndView list(Viewer viewer) {
        List<Requests> requests = new ArrayList<>();
        List<Draft> begun = new ArrayList<>(drafts.of(viewer.account()));
        for (Person person : known(viewer)) {
            Optional<Draft> draft =
                    begun.stream().filter(it -> it.person().equals(person.id())).findFirst();
            boolean self = viewer.person().equals(Optional.of(person.id()));
            requests.add(new Requests(person.name().full(), self, draft, cases.of(viewer, person)));
        }
        Page page = pages.titled("My requests").back("/");
        return views.page("opinion/patient/requests", page, Map.of("requests", requests));
    }

    @GetMapping("/my/cases/{id}")
    ModelAndView one(Viewer viewer, @PathVariable("id") UUID id) {
        CaseView view = cases.open(viewer, id);
        Page page = pages.titled("Your second opinion").back("/my/cases");
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put("moves", Move.open(view, cases));
        values.put("help", policies.helpWith(view.state()));
        values.put("marks", Progress.of(view.state()));
        values.put(
                "specialty",
                view.state()
                        .question()
                        .specialty()
                        .flatMap(directory::function)
                        .map(TreatmentFunction::plainName)
                        .orElse(null));
        return views.page("opinion/patient/case", page, values);
    }

    /** The viewer, and everybody whose requests they may see now. */
    private List<Person> known(Viewer viewer) {
        List<UUID> ids = new ArrayList<>(viewer.person().stream().toList());
        authorities.heldBy(viewer.account()).stream().map(Authority::person).forEach(ids::add);
        return ids.stream()
                .distinct()
                .map(people::get)
                .filter(person -> access.may(viewer, Act.READ_CASE, Subject.of(person)))
                .toList();
    }
}
