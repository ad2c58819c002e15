package org.fresheyes.server.records;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.digest.Digest;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.records.internal.store.RecordFiles;
import org.fresheyes.server.records.internal.store.Redactions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The record files of cases, and what is left out of them. Access is decided by whoever calls: see {@link Grant}. */
@Service
public class Records {

    private static final Fault OTHER_PERSON = Fault.ofFile(
            "The NHS number in this file is another person’s. Nothing of it was kept here.",
            "Maybe the wrong file was chosen.");

    private final RecordReader reader;
    private final RecordFiles files;
    private final Redactions redactions;
    private final Clock clock;

    public Records(RecordReader reader, RecordFiles files, Redactions redactions, Clock clock) {
        this.reader = reader;
        this.files = files;
        this.redactions = redactions;
        this.clock = clock;
    }

    /**
     * Reads and keeps a file for a case. The same file sent twice is kept once.
     *
     * @return the file in its state: unreadable and refused are states too
     */
    @Transactional
    public RecordFile add(Grant grant, UUID caseId, Person person, String name, String mediaType, byte[] original) {
        String sha256 = Digest.hex(original);
        Optional<RecordFile> before = files.of(caseId).stream()
                .filter(file -> file.sha256().equals(sha256) && file.state() != RecordFile.State.REFUSED)
                .findFirst();
        if (before.isPresent()) {
            return before.get();
        }
        Judged judged = judge(reader.read(original), person);
        RecordFile file = new RecordFile(
                UUID.randomUUID(),
                caseId,
                person.id(),
                name.isBlank() ? "record" : name.strip(),
                mediaType,
                original.length,
                sha256,
                judged.state(),
                judged.record(),
                judged.faults(),
                judged.doubts(),
                grant.actor(),
                clock.instant());
        files.add(file, original);
        return file;
    }

    private record Judged(
            RecordFile.State state, Optional<ImportedRecord> record, List<Fault> faults, List<String> doubts) {}

    private static Judged judge(Reading reading, Person person) {
        return switch (reading) {
            case Reading.Unreadable unreadable ->
                new Judged(RecordFile.State.UNREADABLE, Optional.empty(), unreadable.faults(), List.of());
            case Reading.Understood understood -> judge(understood.record(), person);
        };
    }

    private static Judged judge(ImportedRecord record, Person person) {
        return switch (Identity.of(record.person(), person.nhsNumber(), person.name(), person.born())) {
            case Identity.Same ignored ->
                new Judged(RecordFile.State.USABLE, Optional.of(record), List.of(), List.of());
            case Identity.Unproven unproven ->
                new Judged(RecordFile.State.UNCONFIRMED, Optional.of(record), List.of(), unproven.doubts());
            case Identity.Different ignored ->
                new Judged(RecordFile.State.REFUSED, Optional.empty(), List.of(OTHER_PERSON), List.of());
        };
    }

    /** A clinician compared name and date of birth: this is the person of the case. */
    @Transactional
    public RecordFile confirmPerson(Grant grant, UUID file) {
        files.confirm(file, grant.actor(), clock.instant());
        return file(file).orElseThrow(() -> noFile(file));
    }

    /** A clinician compared name and date of birth: this is somebody else. The content is removed. */
    @Transactional
    public RecordFile refusePerson(Grant grant, UUID file) {
        files.refuse(file, grant.actor(), clock.instant());
        return file(file).orElseThrow(() -> noFile(file));
    }

    public Optional<RecordFile> file(UUID id) {
        return files.find(id);
    }

    /** The files of a case, oldest first. */
    public List<RecordFile> filesOf(UUID caseId) {
        return files.of(caseId);
    }

    /** The file byte for byte as it arrived; empty when it was another person's. */
    public Optional<byte[]> original(UUID file) {
        return files.original(file);
    }

    /** Leaves entries out of what is sent. */
    @Transactional
    public void leaveOut(Grant grant, UUID caseId, Collection<ItemRef> items, Redaction.Reason reason) {
        List<RecordFile> ofCase = files.of(caseId);
        for (ItemRef item : items) {
            if (Alike.find(ofCase, item).isEmpty()) {
                throw new NotThere("Case %s: no entry %d in file %s. Maybe the page is out of date."
                        .formatted(caseId, item.number(), item.file()));
            }
            redactions.add(new Redaction(
                    UUID.randomUUID(), caseId, item, reason, grant.actor(), clock.instant(), Optional.empty()));
        }
    }

    /** Puts an entry back. A pack that is already made stays as it is. */
    @Transactional
    public void putBack(Grant grant, UUID caseId, UUID redaction) {
        redactions.undo(caseId, redaction, grant.actor(), clock.instant());
    }

    /** Every redaction of a case, undone ones too, oldest first. */
    public List<Redaction> redactionsOf(UUID caseId) {
        return redactions.of(caseId);
    }

    /** Entries that would give away what is left out: the same words or code, or written in that consultation. */
    public List<ItemRef> alike(UUID caseId, ItemRef item) {
        return Alike.to(files.of(caseId), item);
    }

    private static NotThere noFile(UUID file) {
        return new NotThere("Record file %s: not there. Maybe the link is old.".formatted(file));
    }
}
