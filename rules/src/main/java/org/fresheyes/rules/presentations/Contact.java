package org.fresheyes.rules.presentations;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;

/**
 * One meeting or message with health care.
 *
 * @param id      the source's own; the same when two sources tell of one contact
 * @param entries sorted by id
 */
public record Contact(
        String id,
        When when,
        Optional<OdsCode> practice,
        Optional<Clinician> clinician,
        Mode mode,
        Setting setting,
        Purpose purpose,
        List<Entry> entries) {

    /** @throws IllegalArgumentException when it has no id. */
    public Contact {
        entries = entries.size() < 2
                ? List.copyOf(entries)
                : entries.stream().sorted(Comparator.comparing(Entry::id)).toList();
        if (id.isBlank()) {
            throw new IllegalArgumentException(
                    "Contact of %s: no id. Maybe the source has none; make one.".formatted(when));
        }
    }

    Contact with(List<Entry> others) {
        return new Contact(id, when, practice, clinician, mode, setting, purpose, others);
    }
}
