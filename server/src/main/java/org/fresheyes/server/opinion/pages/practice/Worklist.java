package org.fresheyes.server.opinion.pages.practice;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.deadlines.Deadline;
import org.fresheyes.server.deadlines.Deadlines;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.opinion.CaseRow;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.practice.WorklistRow.Group;
import org.fresheyes.server.people.People;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The requests of a practice: new, waiting for it, overdue, with others, settled lately. */
@Controller
class Worklist {

    /** Who works at a practice. */
    static final Set<Role> AT_A_PRACTICE = Set.of(Role.GP, Role.PRACTICE_STAFF);

    private static final Duration LATELY = Duration.ofDays(30);

    private final OpinionCases cases;
    private final People people;
    private final Deadlines deadlines;
    private final Directory directory;
    private final Clock clock;
    private final Pages pages;
    private final Views views;

    Worklist(
            OpinionCases cases,
            People people,
            Deadlines deadlines,
            Directory directory,
            Clock clock,
            Pages pages,
            Views views) {
        this.cases = cases;
        this.people = people;
        this.deadlines = deadlines;
        this.directory = directory;
        this.clock = clock;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/practice")
    ModelAndView show(Viewer viewer, Form form) {
        List<OdsCode> own =
                viewer.organisationsAs(AT_A_PRACTICE).stream().sorted().toList();
        Page page = pages.titled("Requests for a second opinion");
        Optional<OdsCode> asked = form.optionalParsed("organisation", OdsCode::of, "Choose from the list");
        Optional<OdsCode> organisation = asked.or(() -> own.stream().findFirst());
        if (organisation.isEmpty()) {
            return views.page(HttpStatus.FORBIDDEN, "opinion/practice/nowhere", page, Map.of());
        }
        return views.page(
                "opinion/practice/worklist",
                page,
                Map.of(
                        "organisation", directory.named(organisation.get()),
                        "others", others(own, organisation.get()),
                        "groups", groups(viewer, organisation.get())));
    }

    private Map<Group, List<WorklistRow>> groups(Viewer viewer, OdsCode organisation) {
        Instant lately = clock.instant().minus(LATELY);
        Map<Group, List<WorklistRow>> groups = new EnumMap<>(Group.class);
        for (Group group : Group.values()) {
            groups.put(group, new ArrayList<>());
        }
        for (CaseRow row : cases.worklist(viewer, organisation)) {
            if (row.stage().isOpen() || row.since().isAfter(lately)) {
                groups.computeIfAbsent(Group.of(row, organisation), none -> new ArrayList<>())
                        .add(line(row));
            }
        }
        groups.values()
                .forEach(rows -> rows.sort(Comparator.comparing((WorklistRow line) ->
                        !line.row().urgent() || !line.row().stage().isOpen())));
        return groups;
    }

    private WorklistRow line(CaseRow row) {
        return new WorklistRow(
                row,
                people.get(row.person()).name().listed(),
                deadlines.of(row.id()).stream().map(Deadline::due).min(Comparator.naturalOrder()));
    }

    /** The other organisations the viewer works in, to switch to. */
    private List<Link> others(List<OdsCode> own, OdsCode shown) {
        return own.stream()
                .filter(code -> !code.equals(shown))
                .map(code -> new Link(directory.named(code), "/practice?organisation=" + code.value()))
                .toList();
    }
}
