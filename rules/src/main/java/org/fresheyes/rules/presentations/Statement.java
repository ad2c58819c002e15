package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Said;

/**
 * An entry that was understood: on a day, about these groups, saying this.
 *
 * @param groups the narrowest groups, and how each was found
 * @param said   what holds after words and code were compared
 */
public record Statement(
        Contact contact,
        LocalDate day,
        Entry entry,
        SortedMap<GroupId, Found> groups,
        Said said,
        SortedSet<Disagreement> disagreements) {

    /** Day, then source id. */
    static final Comparator<Statement> ORDER =
            Comparator.comparing(Statement::day).thenComparing(Statement::id);

    public Statement {
        groups = Collections.unmodifiableSortedMap(new TreeMap<>(groups));
        disagreements = Collections.unmodifiableSortedSet(new TreeSet<>(disagreements));
    }

    public EntryId id() {
        return new EntryId(contact.id(), entry.id());
    }
}
