package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Writes the prompt of each run, with everything a clinician needs to verify it. */
final class Prompts {

    private final Versions versions;
    private final History history;
    private final SymptomSet set;
    private final LocalDate asOf;
    private final Settings settings;
    private final Reviewed reviewed;
    private final NotChecked notChecked;
    private final KnownCondition knownCondition;

    Prompts(
            Versions versions,
            History history,
            SymptomSet set,
            LocalDate asOf,
            Settings settings,
            Reviewed reviewed,
            NotChecked notChecked) {
        this.versions = versions;
        this.history = history;
        this.set = set;
        this.asOf = asOf;
        this.settings = settings;
        this.reviewed = reviewed;
        this.notChecked = notChecked;
        this.knownCondition = new KnownCondition(history.conditions(), set, asOf);
    }

    /** In the order of the page. */
    List<Prompt> of(Collection<Run> runs) {
        return runs.stream().map(this::of).sorted(Prompt.ORDER).toList();
    }

    private Prompt of(Run run) {
        SortedMap<AreaId, Standing> standings = new TreeMap<>();
        run.areas().forEach(area -> standings.put(area, reviewed.standing(run, area)));
        int clinicians = clinicians(run);
        Set<OfficialWord> words = OfficialWord.applyTo(run, clinicians, history.acts(), history.contacts(), asOf);
        return new Prompt(
                versions,
                history.person(),
                asOf,
                Level.of(run, standings, knownCondition.holds(run)),
                isCurrent(run),
                Collections.unmodifiableSortedSet(run.areas()),
                run.reached().stream().map(Reached::reason).toList(),
                run.presentations(),
                standings.values().stream()
                        .flatMap(standing -> standing.held().stream())
                        .toList(),
                redFlags(run),
                AllRemote.of(run.presentations()),
                clinicians,
                diagnoses(run),
                history.conditions().stream().distinct().sorted().toList(),
                notChecked,
                Collections.unmodifiableSet(words));
    }

    /** Reading 10. */
    private boolean isCurrent(Run run) {
        return Days.apart(run.newest(), asOf) <= settings.current()
                && history.left().filter(day -> !day.isAfter(asOf)).isEmpty();
    }

    /** Two unknown clinicians are not two people. */
    private static int clinicians(Run run) {
        return Math.toIntExact(run.presentations().stream()
                .flatMap(presentation -> presentation.parts().stream())
                .flatMap(part -> part.contact().clinician().stream())
                .map(Clinician::id)
                .distinct()
                .count());
    }

    private List<RedFlag> redFlags(Run run) {
        SortedMap<GroupId, SortedSet<LocalDate>> days = new TreeMap<>();
        run.mentions().forEach(mention -> mention.redFlags()
                .forEach(group ->
                        days.computeIfAbsent(group, first -> new TreeSet<>()).add(mention.day())));
        return days.entrySet().stream()
                .map(entry -> new RedFlag(
                        entry.getKey(),
                        List.copyOf(entry.getValue()),
                        set.group(entry.getKey()).notes()))
                .toList();
    }

    private List<DiagnosisShown> diagnoses(Run run) {
        LocalDate from = run.first().minusDays(Days.YEAR);
        LocalDate to = run.newest().plusDays(Days.YEAR);
        return history.diagnoses().stream()
                .filter(diagnosis -> !diagnosis.day().isAfter(asOf))
                .filter(diagnosis ->
                        !diagnosis.day().isBefore(from) && !diagnosis.day().isAfter(to))
                .distinct()
                .sorted()
                .map(diagnosis -> new DiagnosisShown(diagnosis, standing(diagnosis)))
                .toList();
    }

    private DiagnosisShown.Standing standing(Diagnosis diagnosis) {
        if (Restart.labels(diagnosis.codes(), diagnosis.words(), set).anyMatch(Label::working)) {
            return DiagnosisShown.Standing.WORKING_LABEL;
        }
        return diagnosis.basis().isPresent()
                ? DiagnosisShown.Standing.WITH_A_BASIS
                : DiagnosisShown.Standing.WITHOUT_A_BASIS;
    }
}
