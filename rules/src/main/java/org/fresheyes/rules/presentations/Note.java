package org.fresheyes.rules.presentations;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.fresheyes.rules.symptoms.notes.Statement;

/**
 * A text of a contact, as it becomes entries.
 *
 * @param id the source's own
 */
public record Note(String id, String text) {

    /** One entry for each thing it says; one that names nothing when it says nothing that the reader knows. */
    public List<Entry> entries(NoteReader reader) {
        List<Entry> entries = new ArrayList<>();
        for (Statement statement : reader.read(text)) {
            entries.add(new Entry(
                    "%s#%d".formatted(id, entries.size() + 1),
                    List.of(),
                    statement.where().in(text),
                    Named.of(statement.groups(), statement.labels()),
                    Said.PRESENT,
                    Optional.of(statement.said()),
                    List.of(),
                    Optional.empty()));
        }
        return entries.isEmpty() ? List.of(saysNothing()) : List.copyOf(entries);
    }

    private Entry saysNothing() {
        return new Entry(
                id,
                List.of(),
                text,
                Named.of(List.of(), List.of()),
                Said.PRESENT,
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /**
     * One coded entry with this text. The code decides what it is about; of what the text says about that, what counts
     * as present is believed first.
     */
    public Entry coded(List<Code> codes, Said coded, NoteReader reader, SymptomSet set) {
        Set<GroupId> about = new HashSet<>();
        codes.forEach(code -> set.meaningOf(code)
                .ifPresent(meaning -> meaning.groups().forEach(group -> about.addAll(set.withWider(group)))));
        codes.forEach(code -> set.labelsOf(code)
                .forEach(label -> label.standsFor().forEach(group -> about.addAll(set.withWider(group)))));
        List<Statement> statements = reader.read(text);
        return new Entry(
                id,
                codes,
                text,
                Named.of(
                        statements.stream()
                                .flatMap(each -> each.groups().stream())
                                .toList(),
                        statements.stream()
                                .flatMap(each -> each.labels().stream())
                                .toList()),
                coded,
                statements.stream()
                        .filter(statement -> !Collections.disjoint(groups(statement, set), about))
                        .map(Statement::said)
                        .min(Comparator.comparing(said -> !said.assertion().countsAsPresent())),
                List.of(),
                Optional.empty());
    }

    private static Set<GroupId> groups(Statement statement, SymptomSet set) {
        Set<GroupId> groups = new HashSet<>();
        statement.groups().forEach(group -> groups.addAll(set.withWider(group)));
        statement
                .labels()
                .forEach(label -> set.label(label).standsFor().forEach(group -> groups.addAll(set.withWider(group))));
        return groups;
    }
}
