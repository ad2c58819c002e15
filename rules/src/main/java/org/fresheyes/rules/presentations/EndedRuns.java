package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * Reading 4: entries on or before a day on which their group is recorded as resolved, or a diagnosis that can explain
 * them is made with a basis, no longer count. What ends the narrowest group ends the entry; a red flag is never ended by
 * "resolved", and by a diagnosis only where the set names the pair.
 */
final class EndedRuns {

    private final Map<GroupId, LocalDate> resolved = new HashMap<>();
    private final Map<GroupId, LocalDate> explained = new HashMap<>();
    private final SymptomSet set;

    EndedRuns(Collection<Statement> statements, List<Restart> restarts, SymptomSet set) {
        this.set = set;
        Map<String, List<Statement>> byContact = statements.stream()
                .collect(Collectors.groupingBy(statement -> statement.contact().id()));
        statements.stream()
                .filter(statement -> statement.said().assertion() == Assertion.RESOLVED)
                .forEach(statement -> statement
                        .groups()
                        .keySet()
                        .forEach(group -> end(
                                resolved,
                                group,
                                isBack(
                                                group,
                                                byContact.getOrDefault(
                                                        statement.contact().id(), List.of()))
                                        ? statement.day().minusDays(1)
                                        : statement.day())));
        restarts.forEach(restart -> restart.label().explains().forEach(group -> end(explained, group, restart.day())));
    }

    /** Whether what was said of this narrowest group on this day no longer counts. */
    boolean ended(GroupId narrowest, LocalDate day) {
        return lastEnd(narrowest).filter(end -> !day.isAfter(end)).isPresent();
    }

    private Optional<LocalDate> lastEnd(GroupId narrowest) {
        Stream<LocalDate> byDiagnosis = Stream.ofNullable(explained.get(narrowest));
        Stream<LocalDate> byResolving = set.redFlags(narrowest).isEmpty()
                ? set.withWider(narrowest).stream().flatMap(group -> Stream.ofNullable(resolved.get(group)))
                : Stream.empty();
        return Stream.concat(byDiagnosis, byResolving).max(LocalDate::compareTo);
    }

    /** "It had gone, and is back": what its own contact says is there comes after what it says has gone. */
    private static boolean isBack(GroupId group, List<Statement> ofContact) {
        return ofContact.stream()
                .anyMatch(statement -> statement.said().assertion().countsAsPresent()
                        && statement.groups().containsKey(group));
    }

    private static void end(Map<GroupId, LocalDate> ends, GroupId group, LocalDate day) {
        ends.merge(group, day, (one, other) -> one.isAfter(other) ? one : other);
    }
}
