package org.fresheyes.intake.fhir;

import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.rules.presentations.Act;

/** What the lists of a GP Connect consultation say: headings over entries, and problems that a contact is filed under. */
final class Headings {

    private final Mapping mapping;
    private final Map<String, SortedSet<String>> titles = new HashMap<>();
    private final Map<String, SortedSet<String>> problems = new TreeMap<>();
    private final SortedSet<String> warnings = new TreeSet<>();

    Headings(Mapping mapping, Told person) {
        this.mapping = mapping;
        person.each(Fact.Heading.class, (ref, heading) -> read(heading));
        person.each(Fact.Trouble.class, (ref, trouble) -> trouble.meetings().forEach(meeting -> filed(meeting, ref)));
    }

    private void read(Fact.Heading heading) {
        warnings.addAll(heading.warnings());
        heading.entries().forEach(entry -> titles.computeIfAbsent(entry, first -> new TreeSet<>())
                .add(heading.title()));
        heading.meeting().ifPresent(meeting -> heading.problems().forEach(problem -> filed(meeting, problem)));
    }

    private void filed(String meeting, String problem) {
        problems.computeIfAbsent(meeting, first -> new TreeSet<>()).add(problem);
    }

    /** The problems that a contact is filed under. */
    SortedSet<String> problems(String meeting) {
        return problems.getOrDefault(meeting, Collections.emptySortedSet());
    }

    boolean isFamilyHistory(String entry) {
        return titles(entry).stream().anyMatch(mapping::isFamilyHistory);
    }

    Optional<Act.Kind> act(String entry) {
        return titles(entry).stream()
                .flatMap(title -> mapping.actOfHeading(title).stream())
                .findFirst();
    }

    /** What the source says it has kept back. */
    SortedSet<String> warnings() {
        return warnings;
    }

    private SortedSet<String> titles(String entry) {
        return titles.getOrDefault(entry, Collections.emptySortedSet());
    }
}
