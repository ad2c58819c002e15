package org.fresheyes.server.presentations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What somebody told their practice about before, as far as it is known here: by its files, or by its prompts. */
@Component
@Lazy
class Problems {

    /** Reading 5: what is longer ago counts no more. */
    private static final int WINDOW = 365;

    private final VisitRecords records;
    private final EpisodeBook book;
    private final SymptomSet set;

    Problems(VisitRecords records, EpisodeBook book, SymptomSet set) {
        this.records = records;
        this.book = book;
        this.set = set;
    }

    /** The newest first. */
    List<Problem> of(OdsCode practice, UUID person, LocalDate today) {
        Map<GroupId, Problem> problems = new TreeMap<>();
        Stream.concat(inFiles(practice, person), inPrompts(practice, person))
                .filter(problem -> !problem.last().isBefore(today.minusDays(WINDOW)))
                .forEach(problem -> problems.merge(problem.group(), problem, Problem::and));
        return problems.values().stream()
                .sorted(Comparator.comparing(Problem::last).reversed().thenComparing(Problem::group))
                .toList();
    }

    private Stream<Problem> inFiles(OdsCode practice, UUID person) {
        return records.of(practice, person).contacts().stream().flatMap(contact -> contact.when().day().stream()
                .flatMap(day -> contact.entries().stream().flatMap(entry -> of(entry, day))));
    }

    private Stream<Problem> of(Entry entry, LocalDate day) {
        return entry.written().orElse(entry.coded()).assertion().countsAsPresent()
                ? groups(entry).stream().map(group -> problem(group, day, entry.id()))
                : Stream.empty();
    }

    /** By code where there is one, else by words; a label stands for a group. */
    private Set<GroupId> groups(Entry entry) {
        Set<GroupId> groups = new HashSet<>();
        entry.codes().forEach(code -> {
            set.meaningOf(code).ifPresent(meaning -> groups.addAll(meaning.groups()));
            set.labelsOf(code).forEach(label -> groups.addAll(label.standsFor()));
        });
        if (groups.isEmpty()) {
            groups.addAll(entry.named().groups());
            entry.named()
                    .labels()
                    .forEach(label -> groups.addAll(set.label(label).standsFor()));
        }
        return groups;
    }

    private Stream<Problem> inPrompts(OdsCode practice, UUID person) {
        return book.of(practice, person).stream()
                .flatMap(file -> file.state().everythingTold().stream())
                .flatMap(told -> told.contacts())
                .flatMap(contact -> contact.entries().stream().flatMap(entry -> entry.mentions().stream()
                        .filter(mention -> set.groups().containsKey(mention.group()))
                        .map(mention -> problem(mention.group(), contact.day(), entry.id()))));
    }

    private Problem problem(GroupId group, LocalDate day, String entry) {
        return new Problem(group, set.group(group).area(), day, List.of(entry));
    }
}
