package org.fresheyes.server.opinion.pages.hospital;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.opinion.CaseRow;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.practice.TeamMove;
import org.fresheyes.server.people.People;
import org.fresheyes.server.records.Pack;
import org.fresheyes.server.records.Packs;
import org.fresheyes.server.web.Page;
import org.fresheyes.server.web.Pages;
import org.fresheyes.server.web.Views;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The list of a hospital's cases, and each case. */
@Controller
class HospitalCases {

    private static final Set<Role> OURS = Set.of(Role.CONSULTANT, Role.HOSPITAL_STAFF, Role.GP);

    private final OpinionCases cases;
    private final People people;
    private final Packs packs;
    private final Directory directory;
    private final Pages pages;
    private final Views views;

    HospitalCases(OpinionCases cases, People people, Packs packs, Directory directory, Pages pages, Views views) {
        this.cases = cases;
        this.people = people;
        this.packs = packs;
        this.directory = directory;
        this.pages = pages;
        this.views = views;
    }

    @GetMapping("/hospital")
    ModelAndView list(Viewer viewer, @RequestParam("organisation") Optional<String> chosen) {
        List<OdsCode> own = viewer.organisationsAs(OURS).stream().sorted().toList();
        Page page = pages.titled("Second opinions for your team");
        if (own.isEmpty()) {
            return views.page("opinion/hospital/nowhere", page);
        }
        OdsCode organisation = chosen.map(OdsCode::of).filter(own::contains).orElse(own.getFirst());
        List<CaseRow> rows = cases.worklist(viewer, organisation);
        Map<UUID, String> names = rows.stream()
                .map(CaseRow::person)
                .distinct()
                .collect(Collectors.toMap(
                        person -> person, person -> people.get(person).name().listed()));
        Map<String, String> organisations = own.stream()
                .collect(Collectors.toMap(OdsCode::value, directory::named, (a, b) -> a, java.util.TreeMap::new));
        return views.page(
                "opinion/hospital/list",
                page,
                Map.of(
                        "organisation", organisation,
                        "organisations", organisations,
                        "groups", Group.of(rows, organisation),
                        "names", names));
    }

    @GetMapping("/hospital/cases/{id}")
    ModelAndView one(Viewer viewer, @PathVariable("id") UUID id) {
        CaseView view = cases.open(viewer, id);
        Map<String, Object> values = new HashMap<>();
        values.put("view", view);
        values.put("person", people.get(view.file().person()));
        List<HospitalMove> moves = HospitalMove.open(view, cases);
        values.put("moves", moves);
        values.put("teamMoves", teamMoves(view, moves));
        values.put("pack", pack(view).orElse(null));
        values.put("showsFirst", showsFirstOpinion(view));
        Page page = pages.titled(people.get(view.file().person()).name().full()).back("/hospital");
        return views.page("opinion/hospital/case", page, values);
    }

    /** What a hospital can do like any team, on the pages that all teams share: as the team asked, to agree a plan. */
    private List<TeamMove> teamMoves(CaseView view, List<HospitalMove> moves) {
        Set<String> here = moves.stream().map(HospitalMove::address).collect(Collectors.toSet());
        return TeamMove.open(view, cases).stream()
                .filter(move -> !here.contains(move.address()))
                .toList();
    }

    /** The pack that was sent to this team; a team that has only heard of the case sees none. */
    private Optional<Pack> pack(CaseView view) {
        return view.sides().contains(Side.RECEIVER)
                ? view.state().pack().flatMap(ready -> packs.find(ready.pack()))
                : Optional.empty();
    }

    /**
     * The second clinician may want to form a view of their own first, because a first opinion anchors. Until they have
     * noted one, or said that they do not want to, the first opinion is one click away.
     */
    static boolean showsFirstOpinion(CaseView view) {
        boolean reviewing = view.sides().contains(Side.RECEIVER)
                && Set.of(Stage.ACCEPTED, Stage.BOOKED, Stage.IN_REVIEW)
                        .contains(view.state().stage());
        return !reviewing || view.state().firstView().isPresent();
    }
}
