package org.fresheyes.rules.presentations;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.symptoms.Said;
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
}
