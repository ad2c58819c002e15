package org.fresheyes.server.presentations.pages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.authority.Authority;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.server.access.Authorities;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.presentations.Problem;
import org.fresheyes.server.presentations.SameProblem;
import org.fresheyes.server.presentations.SymptomNames;
import org.fresheyes.server.web.Dates;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** A person tells their practice that it is the same problem again. */
@Controller
class SameProblemPages {

    private static final String ADDRESS = "/my/same-problem";

    /** Longest text a person can add, in characters. */
    private static final int LONGEST = 2_000;

    private final SameProblem saying;
    private final SymptomNames names;
    private final People people;
    private final Authorities authorities;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    SameProblemPages(
            @Lazy SameProblem saying,
            @Lazy SymptomNames names,
            People people,
            Authorities authorities,
            Directory directory,
            Pages pages,
            Views views) {
        this.saying = saying;
        this.names = names;
        this.people = people;
        this.authorities = authorities;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping(ADDRESS)
    ModelAndView ask(Viewer viewer) {
        return show(viewer, choices(viewer), Form.blank());
    }

    @PostMapping(ADDRESS)
    ModelAndView tell(Viewer viewer, Form form) {
        Map<String, SameProblemChoice> choices = choices(viewer);
        Optional<String> chosen = form.oneOf("problem", List.copyOf(choices.keySet()), "Choose the problem");
        Optional<String> words = form.optionalText("words", LONGEST);
        Optional<SameProblemChoice> choice = chosen.flatMap(key -> Optional.ofNullable(choices.get(key)));
        if (!form.valid() || choice.isEmpty()) {
            return show(viewer, choices, form);
        }
        saying.say(viewer, choice.get().person(), choice.get().problem().group(), Words.of(words.orElse("")));
        pages.flash("Your practice can see it now", "You can see below what happens next.");
        return views.to(ADDRESS);
    }

    private ModelAndView show(Viewer viewer, Map<String, SameProblemChoice> choices, Form form) {
        List<SaidBefore> said = known(viewer).stream()
                .flatMap(person -> saying.said(viewer, person).stream()
                        .map(before -> SaidBefore.of(before, directory.named(person.practice()), names)))
                .toList();
        Page page = pages.titled("It is the same problem again").with(form);
        return views.page(
                "presentations/same-problem",
                page,
                Map.of(
                        "choices",
                        choices,
                        "said",
                        said,
                        "mayAsk",
                        !known(viewer).isEmpty()));
    }

    /** What can be chosen, for the viewer and everybody they act for. */
    private Map<String, SameProblemChoice> choices(Viewer viewer) {
        Map<String, SameProblemChoice> choices = new LinkedHashMap<>();
        for (Person person : known(viewer)) {
            boolean self = viewer.person().equals(Optional.of(person.id()));
            for (Problem problem : saying.problems(viewer, person)) {
                String name = names.of(problem.group());
                choices.put(
                        "%s/%s".formatted(person.id(), problem.group()),
                        new SameProblemChoice(
                                person,
                                problem,
                                self
                                        ? name
                                        : "%s, for %s"
                                                .formatted(name, person.name().full()),
                                "Last told on " + Dates.date(problem.last())));
            }
        }
        return choices;
    }

    /** The viewer, and everybody for whom they may say it. */
    private List<Person> known(Viewer viewer) {
        List<UUID> ids = new ArrayList<>(viewer.person().stream().toList());
        authorities.heldBy(viewer.account()).stream().map(Authority::person).forEach(ids::add);
        return ids.stream()
                .distinct()
                .map(people::get)
                .filter(person -> saying.may(viewer, person))
                .toList();
    }
}
