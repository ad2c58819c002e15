package org.fresheyes.server.opinion.pages.ask;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.opinion.HelpContacts;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Authorities;
import org.fresheyes.server.access.Subject;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.Policies;
import org.fresheyes.server.opinion.draft.Draft;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
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

/** Before the questions: is it something else, and who is it for? */
@Controller
class AskStart {

    private final Drafts drafts;
    private final People people;
    private final Access access;
    private final Authorities authorities;
    private final Policies policies;
    private final Pages pages;
    private final Views views;

    AskStart(
            Drafts drafts,
            People people,
            Access access,
            Authorities authorities,
            Policies policies,
            Pages pages,
            Views views) {
        this.drafts = drafts;
        this.people = people;
        this.access = access;
        this.authorities = authorities;
        this.policies = policies;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/ask")
    ModelAndView before(Viewer viewer) {
        return before(Form.blank());
    }

    @PostMapping("/ask")
    ModelAndView answered(Viewer viewer, Form form) {
        var situation = form.choice("situation", Situation.class, "Choose what it is about, or choose none of these");
        if (situation.isEmpty()) {
            return before(form);
        }
        return situation.get() == Situation.NONE
                ? views.to("/ask/for-whom")
                : views.to("/ask/help/" + situation.get().address());
    }

    /** Also the way out from every page of the journey: all the other kinds of help in one place. Open to everyone. */
    @GetMapping("/ask/help")
    ModelAndView help(Optional<Viewer> viewer) {
        return help(viewer, pages.titled("Get help in another way"), Situation.elsewhere());
    }

    @GetMapping("/ask/help/{situation}")
    ModelAndView help(Optional<Viewer> viewer, @PathVariable("situation") String address) {
        Situation situation =
                Situation.at(address).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return help(viewer, pages.titled(situation.label()), List.of(situation));
    }

    /** With whom the viewer's own practice has recorded; nobody for those who are no patient here. */
    private ModelAndView help(Optional<Viewer> viewer, Page page, List<Situation> situations) {
        HelpContacts contacts = viewer.flatMap(Viewer::person)
                .map(person -> policies.of(people.get(person).practice()).contacts())
                .orElse(HelpContacts.NONE);
        return views.page(
                "opinion/patient/ask/help", page.back("/ask"), Map.of("situations", situations, "help", contacts));
    }

    @GetMapping("/ask/for-whom")
    ModelAndView forWhom(Viewer viewer) {
        List<Person> askable = askable(viewer);
        if (askable.isEmpty()) {
            Page page = pages.titled("You cannot ask for anyone yet").back("/ask");
            return views.page("opinion/patient/ask/nobody", page);
        }
        return forWhom(viewer, askable, Form.blank());
    }

    @PostMapping("/ask/for-whom")
    ModelAndView begin(Viewer viewer, Form form) {
        List<Person> askable = askable(viewer);
        var person = form.oneOf(
                "person",
                askable.stream().map(Person::id).map(UUID::toString).toList(),
                "Choose who needs the second opinion");
        if (person.isEmpty()) {
            return forWhom(viewer, askable, form);
        }
        Draft draft = drafts.begin(viewer.account(), UUID.fromString(person.get()));
        return views.to("/ask/%s/tasks".formatted(draft.id()));
    }

    private ModelAndView before(Form form) {
        Page page =
                pages.titled("Before you ask for a second opinion").back("/").with(form);
        return views.page("opinion/patient/ask/before", page);
    }

    private ModelAndView forWhom(Viewer viewer, List<Person> askable, Form form) {
        askable.forEach(person -> access.require(viewer, Act.READ_PERSON, Subject.of(person)));
        Page page = pages.titled("Who needs the second opinion?").back("/ask").with(form);
        return views.page("opinion/patient/ask/for-whom", page, Map.of("people", askable, "self", viewer.person()));
    }

    /** The viewer, and everybody they may ask for now. */
    private List<Person> askable(Viewer viewer) {
        List<UUID> known = new ArrayList<>(viewer.person().stream().toList());
        authorities.heldBy(viewer.account()).stream().map(Authority::person).forEach(known::add);
        return known.stream()
                .distinct()
                .map(people::get)
                .filter(Person::isAlive)
                .filter(person -> access.may(viewer, Act.ASK, Subject.of(person)))
                .toList();
    }
}
