package org.fresheyes.server.opinion.pages.ask;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.opinion.draft.Drafts;
import org.fresheyes.server.opinion.draft.Topic;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Who gave the first opinion: the person's practice, or a hospital that is searched for. */
@Controller
class TeamPages {

    private static final String PRACTICE = "practice";
    private static final String HOSPITAL = "hospital";

    private final Asks asks;
    private final Drafts drafts;
    private final Directory directory;
    private final TopicPage page;
    private final Pages pages;
    private final Views views;

    TeamPages(Asks asks, Drafts drafts, Directory directory, TopicPage page, Pages pages, Views views) {
        this.asks = asks;
        this.drafts = drafts;
        this.directory = directory;
        this.page = page;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/ask/{id}/team")
    ModelAndView show(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from) {
        Asking asking = asks.open(viewer, id);
        Form form = Form.blank()
                .holding(
                        Topic.TEAM.address(),
                        asking.answers()
                                .first()
                                .team()
                                .map(team -> isPractice(team, asking) ? PRACTICE : HOSPITAL)
                                .orElse(null));
        return page.show(Topic.TEAM, asking, form, Journey.of(from), Map.of());
    }

    @PostMapping("/ask/{id}/team")
    ModelAndView choose(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from,
            Form form) {
        Asking asking = asks.open(viewer, id);
        Journey journey = Journey.of(from);
        if (Journey.leavesEmpty(form, Topic.TEAM)) {
            return views.to(Journey.HOME);
        }
        Optional<String> where =
                form.oneOf(Topic.TEAM.address(), List.of(PRACTICE, HOSPITAL), "Choose who gave the first opinion");
        if (where.isEmpty()) {
            return page.show(Topic.TEAM, asking, form, journey, Map.of());
        }
        if (where.get().equals(HOSPITAL)) {
            return views.to(form.ticked(Journey.LATER) ? Journey.HOME : journey.keeping(asking.page("hospital")));
        }
        return keep(asking, asking.practice(), journey, form);
    }

    @GetMapping("/ask/{id}/hospital")
    ModelAndView search(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from,
            @RequestParam(name = "name", defaultValue = "") String name) {
        return hospitals(asks.open(viewer, id), name, Form.blank(), Journey.of(from));
    }

    @PostMapping("/ask/{id}/hospital")
    ModelAndView chooseHospital(
            Viewer viewer,
            @PathVariable("id") UUID id,
            @RequestParam(name = Journey.FROM, required = false) @Nullable String from,
            @RequestParam(name = "name", defaultValue = "") String name,
            Form form) {
        Asking asking = asks.open(viewer, id);
        Journey journey = Journey.of(from);
        Optional<Organisation> chosen = form.typed(HOSPITAL).flatMap(code -> directory.hospitals(name).stream()
                .filter(trust -> trust.code().value().equals(code))
                .findFirst());
        if (chosen.isEmpty()) {
            return hospitals(asking, name, form.error(HOSPITAL, "Choose a hospital from the list"), journey);
        }
        return keep(asking, Team.of(chosen.get().code(), chosen.get().name()), journey, form);
    }

    private ModelAndView keep(Asking asking, Team team, Journey journey, Form form) {
        drafts.keep(
                asking.draft(), asking.answers().with(asking.answers().first().withTeam(team)));
        return views.to(journey.after(Topic.TEAM, asking, form));
    }

    private ModelAndView hospitals(Asking asking, String name, Form form, Journey journey) {
        Page shown = pages.titled("Which hospital was it?")
                .back(journey.keeping(asking.page("team")))
                .with(form);
        return views.page(
                "opinion/patient/ask/hospital",
                shown,
                Map.of(
                        "asking",
                        asking,
                        "name",
                        name,
                        "hospitals",
                        directory.hospitals(name),
                        "checking",
                        journey == Journey.CHECKING));
    }

    private static boolean isPractice(Team team, Asking asking) {
        return team.organisation().equals(asking.practice().organisation());
    }
}
