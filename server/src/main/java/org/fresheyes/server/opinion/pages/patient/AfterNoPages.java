package org.fresheyes.server.opinion.pages.patient;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Decline.Alternative;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.AskedElsewhere;
import org.fresheyes.rules.opinion.Step.DeclineAccepted;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Clinicians;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.Policies;
import org.fresheyes.server.opinion.pages.MovePage;
import org.fresheyes.server.opinion.pages.MovePages;
import org.fresheyes.server.people.People;
import org.fresheyes.server.web.Form;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** After a no: ask another GP, ask the hospital team, get help from somebody else, or leave it there. */
@Controller
class AfterNoPages {

    /** The answer "leave it there". */
    static final String ACCEPT = "accept";

    private final MovePage page;
    private final OpinionCases cases;
    private final People people;
    private final Directory directory;
    private final Clinicians clinicians;
    private final Policies policies;

    AfterNoPages(
            MovePages pages,
            OpinionCases cases,
            People people,
            Directory directory,
            Clinicians clinicians,
            Policies policies) {
        this.page = pages.of(Move.AFTER_NO, "Decide what to do now", this::beside);
        this.cases = cases;
        this.people = people;
        this.directory = directory;
        this.clinicians = clinicians;
        this.policies = policies;
    }

    @GetMapping("/my/cases/{id}/after-no")
    ModelAndView ask(Viewer viewer, @PathVariable("id") UUID id) {
        return page.ask(viewer, id);
    }

    @PostMapping("/my/cases/{id}/after-no")
    ModelAndView decide(Viewer viewer, @PathVariable("id") UUID id, Form form) {
        Map<Alternative, Team> askable = askable(cases.open(viewer, id));
        List<String> offered =
                new ArrayList<>(askable.keySet().stream().map(Enum::name).toList());
        offered.add(ACCEPT);
        var way = form.oneOf("way", offered, "Choose what to do now");
        var words = Words.of(form.optionalText("words", Move.LONGEST).orElse(""));
        String flash = way.equals(Optional.of(ACCEPT)) ? "Your request is settled" : "Your request is sent on";
        return page.take(viewer, id, form, () -> step(way.orElseThrow(), askable, words), flash);
    }

    private static Step step(String way, Map<Alternative, Team> askable, Words words) {
        if (way.equals(ACCEPT)) {
            return new DeclineAccepted(words);
        }
        Alternative alternative = Alternative.valueOf(way);
        return new AskedElsewhere(alternative, Objects.requireNonNull(askable.get(alternative)), words);
    }

    private Map<String, ?> beside(CaseView view, Form form) {
        OdsCode practice = practice(view);
        Map<String, Object> more = new HashMap<>();
        more.put("askable", askable(view));
        more.put("help", policies.helpWith(view.state()));
        more.put("board", board(practice).orElse(null));
        return more;
    }

    /** The teams that can be asked here, and answer here. */
    private Map<Alternative, Team> askable(CaseView view) {
        Map<Alternative, Team> teams = new EnumMap<>(Alternative.class);
        OdsCode practice = practice(view);
        if (clinicians.workAt(practice)) {
            teams.put(Alternative.ANOTHER_GP, Team.of(practice, directory.named(practice)));
        }
        Team first = view.state().firstTeam();
        if (!first.organisation().equals(practice) && clinicians.workAt(first.organisation())) {
            teams.put(Alternative.HOSPITAL_TEAM, first);
        }
        return teams;
    }

    private OdsCode practice(CaseView view) {
        return people.get(view.file().person()).practice();
    }

    private Optional<Organisation> board(OdsCode practice) {
        return directory.organisation(practice).flatMap(Organisation::parent).flatMap(directory::organisation);
    }
}
