package org.fresheyes.server.presentations.pages;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.presentations.EpisodeRow;
import org.fresheyes.server.presentations.Episodes;
import org.fresheyes.server.presentations.KnownPerson;
import org.fresheyes.server.presentations.SymptomNames;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.fresheyes.server.web.nhs.Link;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** The problems that keep coming back, as a practice works through them. */
@Controller
class ReviewList {

    /** Who works at a practice. */
    static final Set<Role> AT_A_PRACTICE = Set.of(Role.GP, Role.PRACTICE_STAFF);

    private final Episodes episodes;
    private final SymptomNames names;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    ReviewList(Episodes episodes, SymptomNames names, Directory directory, Pages pages, Views views) {
        this.episodes = episodes;
        this.names = names;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/practice/presentations")
    ModelAndView show(Viewer viewer, Form form) {
        List<OdsCode> own =
                viewer.organisationsAs(AT_A_PRACTICE).stream().sorted().toList();
        Page page = pages.titled("Problems that keep coming back").with(form);
        Optional<OdsCode> asked = form.optionalParsed("organisation", OdsCode::of, "Choose from the list");
        Optional<OdsCode> practice = asked.or(() -> own.stream().findFirst());
        if (practice.isEmpty()) {
            return views.page(HttpStatus.FORBIDDEN, "opinion/practice/nowhere", page, Map.of());
        }
        Map<EpisodeRow, KnownPerson> all = episodes.worklist(viewer, practice.get());
        return views.page(
                "presentations/list",
                page,
                Map.of(
                        "practice", directory.named(practice.get()),
                        "organisation", practice.get().value(),
                        "others", others(own, practice.get()),
                        "names", names,
                        "areas", areas(all),
                        "clinicians", clinicians(all),
                        "none", all.isEmpty(),
                        "groups", groups(all, form)));
    }

    /** Every part of the list, with what the filter leaves of it. */
    private static Map<ReviewGroup, List<ReviewLine>> groups(Map<EpisodeRow, KnownPerson> all, Form form) {
        Optional<String> area = form.typed("area");
        Optional<String> clinician = form.typed("clinician");
        Map<ReviewGroup, List<ReviewLine>> groups = new EnumMap<>(ReviewGroup.class);
        for (ReviewGroup group : ReviewGroup.values()) {
            groups.put(group, new ArrayList<>());
        }
        all.forEach((row, person) -> {
            boolean inArea = area.map(id ->
                            row.areas().stream().anyMatch(each -> each.value().equals(id)))
                    .orElse(true);
            boolean theirs = clinician
                    .map(name -> row.clinician().equals(Optional.of(name)))
                    .orElse(true);
            if (inArea && theirs) {
                groups.computeIfAbsent(ReviewGroup.of(row), none -> new ArrayList<>())
                        .add(new ReviewLine(row, person.listed()));
            }
        });
        groups.values().forEach(lines -> lines.sort(ReviewLine.ORDER));
        return groups;
    }

    private Map<String, String> areas(Map<EpisodeRow, KnownPerson> all) {
        Map<String, String> areas = new TreeMap<>();
        all.keySet().stream()
                .flatMap(row -> row.areas().stream())
                .forEach((AreaId area) -> areas.put(area.value(), names.of(area)));
        return areas;
    }

    private static Set<String> clinicians(Map<EpisodeRow, KnownPerson> all) {
        Set<String> clinicians = new TreeSet<>();
        all.keySet().forEach(row -> row.clinician().ifPresent(clinicians::add));
        return clinicians;
    }

    /** The other practices the viewer works in, to switch to. */
    private List<Link> others(List<OdsCode> own, OdsCode shown) {
        return own.stream()
                .filter(code -> !code.equals(shown))
                .map(code -> new Link(directory.named(code), "/practice/presentations?organisation=" + code.value()))
                .toList();
    }
}
