package org.fresheyes.server.records;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.records.internal.store.ChecklistRows;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the second team needs besides the record itself: sent, asked for, or missing. */
@Service
public class Checklist {

    private final ChecklistRows rows;
    private final Clock clock;

    public Checklist(ChecklistRows rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    /**
     * Adds a thing.
     *
     * @throws IllegalArgumentException when it has no name
     */
    @Transactional
    public ChecklistEntry add(
            Grant grant, UUID caseId, String what, ChecklistEntry.State state, Optional<String> note) {
        return put(grant, UUID.randomUUID(), caseId, what, state, Optional.empty(), note);
    }

    /** Says anew where a thing is. */
    @Transactional
    public ChecklistEntry change(
            Grant grant,
            ChecklistEntry entry,
            ChecklistEntry.State state,
            Optional<LocalDate> received,
            Optional<String> note) {
        return put(grant, entry.id(), entry.caseId(), entry.what(), state, received, note);
    }

    @Transactional
    public void remove(UUID caseId, UUID entry) {
        rows.remove(caseId, entry);
    }

    public List<ChecklistEntry> of(UUID caseId) {
        return rows.of(caseId);
    }

    private ChecklistEntry put(
            Grant grant,
            UUID id,
            UUID caseId,
            String what,
            ChecklistEntry.State state,
            Optional<LocalDate> received,
            Optional<String> note) {
        ChecklistEntry entry = new ChecklistEntry(
                id,
                caseId,
                what.strip(),
                state,
                received,
                note.map(String::strip).filter(text -> !text.isEmpty()),
                grant.actor(),
                clock.instant());
        rows.put(entry);
        return entry;
    }
}
