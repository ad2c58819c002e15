package org.fresheyes.server.records;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.records.internal.pack.PackDocument;
import org.fresheyes.server.records.internal.pack.PackDraft;
import org.fresheyes.server.records.internal.pack.PackPdf;
import org.fresheyes.server.records.internal.store.ChecklistRows;
import org.fresheyes.server.records.internal.store.Digest;
import org.fresheyes.server.records.internal.store.PackRows;
import org.fresheyes.server.records.internal.store.RecordFiles;
import org.fresheyes.server.records.internal.store.RecordJson;
import org.fresheyes.server.records.internal.store.Redactions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Packs: looked at first, then frozen. What is frozen is what is sent, and it never changes. */
@Service
public class Packs {

    private final RecordFiles files;
    private final Redactions redactions;
    private final ChecklistRows checklist;
    private final PackRows rows;
    private final RecordJson json;
    private final PackPdf pdf;
    private final PackDocument document;
    private final Clock clock;

    public Packs(
            RecordFiles files,
            Redactions redactions,
            ChecklistRows checklist,
            PackRows rows,
            RecordJson json,
            PackPdf pdf,
            PackDocument document,
            Clock clock) {
        this.files = files;
        this.redactions = redactions;
        this.checklist = checklist;
        this.rows = rows;
        this.json = json;
        this.pdf = pdf;
        this.document = document;
        this.clock = clock;
    }

    /** What the pack would say now. Nothing is kept. */
    public PackContents draft(PackCase facts, Actor by) {
        return PackDraft.of(
                facts,
                files.of(facts.caseId()),
                redactions.of(facts.caseId()),
                checklist.of(facts.caseId()),
                by,
                clock.instant());
    }

    /** Freezes the pack as it is now, as the next version. */
    @Transactional
    public Pack freeze(Grant grant, PackCase facts) {
        UUID caseId = facts.caseId();
        int version = rows.nextVersion(caseId);
        UUID id = UUID.nameUUIDFromBytes((caseId + "/pack/" + version).getBytes(StandardCharsets.UTF_8));
        PackContents contents = draft(facts, grant.actor());
        String written = json.write(contents);
        byte[] asPdf = pdf.of(contents);
        byte[] asDocument = document.of(id, contents);
        Pack pack = new Pack(
                id,
                caseId,
                version,
                Digest.of(written.getBytes(StandardCharsets.UTF_8)),
                asPdf.length,
                asDocument.length,
                contents);
        rows.add(pack, written, asPdf, asDocument);
        return pack;
    }

    /** The packs of a case, newest first. */
    public List<Pack> of(UUID caseId) {
        return rows.of(caseId);
    }

    public Optional<Pack> find(UUID pack) {
        return rows.find(pack);
    }

    /** The tagged PDF of a frozen pack. */
    public Optional<byte[]> pdf(UUID pack) {
        return rows.pdf(pack);
    }

    /** The FHIR R4 document of a frozen pack, as JSON. */
    public Optional<byte[]> document(UUID pack) {
        return rows.document(pack);
    }
}
