package org.fresheyes.server.opinion.pages.practice;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.TreatmentFunction;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;

/** One request, as the team that was asked sees it. */
@Controller
class RequestPage {

    private static final Set<Stage> WITH_SECOND_TEAM =
            EnumSet.of(Stage.REFERRED, Stage.ACCEPTED, Stage.BOOKED, Stage.IN_REVIEW);

    private final OpinionCases cases;
    private final People people;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    RequestPage(OpinionCases cases, People people, Directory directory, Pages pages, Views views) {
        this.cases = cases;
        this.people = people;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/practice/cases/{id}")
    ModelAndView one(Viewer viewer, @PathVariable("id") UUID id) {
        CaseView view = cases.open(viewer, id);
        if (view.isAsker()) {
            return views.to("/my/cases/" + id);
        }
        if (view.sides().equals(Set.of(Side.RECEIVER))) {
            return views.to("/hospital/cases/" + id);
        }
        Person person = people.get(view.file().person());
        Page page = pages.titled(person.name().full()).back(list(viewer));
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put("person", person);
        values.put("practice", directory.named(person.practice()));
        List<TeamMove> moves = TeamMove.open(view, cases);
        values.put("moves", moves);
        values.put("missing", view.state().stage().isBeforeSending() ? Readiness.of(view, person, moves) : List.of());
        values.put(
                "secondHere",
                view.sides().contains(Side.RECEIVER)
                        && WITH_SECOND_TEAM.contains(view.state().stage()));
        values.put(
                "specialty",
                view.state()
                        .question()
                        .specialty()
                        .flatMap(directory::function)
                        .map(TreatmentFunction::plainName)
                        .orElse(null));
        return views.page("opinion/practice/case", page, values);
    }

    /** A hospital that was asked uses these pages too, and goes back to its own list. */
    static String list(Viewer viewer) {
        return viewer.organisationsAs(Worklist.AT_A_PRACTICE).isEmpty() ? "/hospital" : "/practice";
    }
}
