package org.fresheyes.server.presentations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.server.access.Access;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.presentations.WhatIfAnswer.Listed;
import org.fresheyes.server.presentations.burden.BurdenReport;
import org.fresheyes.server.presentations.burden.WhatIf;
import org.fresheyes.server.presentations.burden.WhatIf.Changed;
import org.fresheyes.server.presentations.burden.WhatIf.Difference;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Service;

/** What the rule would say of a practice's visits with other numbers. It changes nothing. */
@Service
@Lazy
public class OtherSettings {

    /** Who reads the list of problems that keep coming back, and so may see whom this is about. */
    private static final Set<Role> MAY_SEE_WHO = Set.of(Role.GP, Role.PRACTICE_STAFF);

    private final Visits visits;
    private final VisitRecords records;
    private final PracticePeople people;
    private final EpisodeLists lists;
    private final Episodes episodes;
    private final SymptomSet set;
    private final Access access;

    OtherSettings(
            Visits visits,
            VisitRecords records,
            PracticePeople people,
            EpisodeLists lists,
            Episodes episodes,
            SymptomSet set,
            Access access) {
        this.visits = visits;
        this.records = records;
        this.people = people;
        this.lists = lists;
        this.episodes = episodes;
        this.set = set;
        this.access = access;
    }

    /** Only that somebody opened the question; nothing is read. @throws org.fresheyes.server.access.Refused as below */
    public void open(Viewer viewer, OdsCode practice) {
        access.require(viewer, Act.READ_BURDEN, practice);
    }

    /**
     * Reads every visit held here again. Everybody who is listed is recorded.
     *
     * @param weeks up to today, in which raised prompts are counted
     * @throws org.fresheyes.server.access.Refused when the viewer does not work there
     */
    public WhatIfAnswer ask(Viewer viewer, OdsCode practice, Settings other, int weeks) {
        Grant grant = access.require(viewer, Act.READ_BURDEN, practice);
        WhatIf whatIf = new WhatIf(
                set, Settings.DEFAULT, other, BurdenReport.firstOf(weeks, episodes.today()), episodes.today());
        visits.people(practice).forEach(person -> whatIf.read(records.known(practice, person)));
        Difference difference = whatIf.difference();
        boolean named = !Collections.disjoint(grant.roles(), MAY_SEE_WHO);
        if (!named) {
            return new WhatIfAnswer(other, difference, false, List.of(), List.of());
        }
        Map<UUID, KnownPerson> known = new HashMap<>();
        people.at(practice).forEach(person -> known.putIfAbsent(person.id(), person));
        List<EpisodeRow> rows = lists.at(practice);
        List<UUID> seen = new ArrayList<>();
        List<Listed> lost = listed(difference.lost(), known, rows, seen);
        List<Listed> gained = listed(difference.gained(), known, rows, seen);
        access.listed(grant, seen);
        return new WhatIfAnswer(other, difference, true, lost, gained);
    }

    /** @param seen gains whoever is listed */
    private static List<Listed> listed(
            Collection<Changed> changed, Map<UUID, KnownPerson> known, List<EpisodeRow> rows, Collection<UUID> seen) {
        List<Listed> listed = new ArrayList<>();
        for (Changed each : changed) {
            UUID id = UUID.fromString(each.person());
            Optional.ofNullable(known.get(id)).ifPresent(person -> {
                seen.add(person.subject(Optional.empty()).person());
                listed.add(new Listed(person.listed(), each.areas(), each.newest(), episode(each, id, rows)));
            });
        }
        return listed;
    }

    /** The newest episode of the person about one of the areas. */
    private static Optional<UUID> episode(Changed changed, UUID person, List<EpisodeRow> rows) {
        return rows.stream()
                .filter(row -> row.person().equals(person))
                .filter(row -> !Collections.disjoint(new HashSet<>(row.areas()), changed.areas()))
                .map(EpisodeRow::id)
                .findFirst();
    }
}
