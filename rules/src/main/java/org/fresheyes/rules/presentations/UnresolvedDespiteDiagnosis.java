package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * Reading 7: within 365 days after a restart, "same" or "escalating" reached by what the diagnosis explains, or at once
 * one presentation with a red flag of the area, or a step against anything before the restart.
 */
final class UnresolvedDespiteDiagnosis {

    private final Life life;
    private final List<Restart> restarts;
    private final Collection<Mention> ever;
    private final Same same;
    private final Escalating escalating;
    private final SymptomSet set;
    private final int days;

    /** @param ever what would count if no run had ended */
    UnresolvedDespiteDiagnosis(
            Life life,
            List<Restart> restarts,
            Collection<Mention> ever,
            Same same,
            Escalating escalating,
            SymptomSet set,
            Settings settings) {
        this.life = life;
        this.restarts = restarts;
        this.ever = ever;
        this.same = same;
        this.escalating = escalating;
        this.set = set;
        this.days = settings.window();
    }

    /** For every area the latest window, with each restart it comes after. */
    List<Reached> latest() {
        return life.areas().stream().flatMap(area -> latest(area).stream()).toList();
    }

    private List<Reached> latest(AreaId area) {
        Map<Restart, Steps> before = new LinkedHashMap<>();
        restarts.stream()
                .filter(restart -> explained(restart, area).findAny().isPresent())
                .forEach(restart -> before.put(restart, before(restart, area)));
        return life.of(area).latestDays().stream()
                .map(end -> reached(area, before, life.on(end).orElseThrow()))
                .filter(reached -> !reached.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private List<Reached> reached(AreaId area, Map<Restart, Steps> before, Presentation presentation) {
        return before.entrySet().stream()
                .filter(entry -> isWithinAYear(entry.getKey(), presentation))
                .map(entry -> look(entry.getKey(), area, entry.getValue(), presentation))
                .filter(Reason.DespiteADiagnosis::holds)
                .map(reason ->
                        new Reached(reason, life.of(area).window(reason.end(), days), groups(presentation, area)))
                .toList();
    }

    private static boolean isWithinAYear(Restart restart, Presentation presentation) {
        return presentation.lastDay().isAfter(restart.day())
                && Days.apart(restart.day(), presentation.day()) <= Days.YEAR;
    }

    private Reason.DespiteADiagnosis look(Restart restart, AreaId area, Steps before, Presentation presentation) {
        LocalDate end = presentation.day();
        SortedSet<GroupId> redFlags = new TreeSet<>();
        presentation
                .mentions()
                .filter(mention -> mention.area().equals(area) && mention.day().isAfter(restart.day()))
                .forEach(mention -> redFlags.addAll(mention.redFlags()));
        List<Step> steps = before.at(presentation).stream()
                .filter(step -> step.on().isAfter(restart.day()))
                .filter(step -> !(step instanceof Step.DifferentGeneralSymptoms))
                .toList();
        return new Reason.DespiteADiagnosis(
                area,
                restart.label().id(),
                restart.day(),
                explained(restart, area).filter(group -> same.holds(group, end)).toList(),
                escalating.endingOn(area, end).isPresent(),
                redFlags,
                steps,
                end);
    }

    private Stream<GroupId> explained(Restart restart, AreaId area) {
        return restart.label().explains().stream()
                .filter(group -> set.group(group).area().equals(area))
                .sorted();
    }

    /** The area's own presentations in the window up to the restart, whether or not it ended them. */
    private Steps before(Restart restart, AreaId area) {
        Steps before = new Steps(area, mention -> mention.area().equals(area));
        LocalDate from = restart.day().minusDays(days);
        OneEpisode.presentations(ever.stream()
                        .filter(mention -> mention.area().equals(area)
                                && !mention.day().isBefore(from)
                                && !mention.day().isAfter(restart.day()))
                        .toList())
                .forEach(before::remember);
        return before;
    }

    private static SortedSet<GroupId> groups(Presentation presentation, AreaId area) {
        SortedSet<GroupId> groups = new TreeSet<>();
        presentation
                .mentions()
                .filter(mention -> mention.area().equals(area))
                .forEach(mention -> groups.add(mention.group()));
        return groups;
    }
}
