package org.fresheyes.server.records;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.records.internal.pack.MadePack;
import org.fresheyes.server.records.internal.pack.PackDocument;
import org.fresheyes.server.records.internal.pack.PackDraft;
import org.fresheyes.server.records.internal.pack.PackPdf;
import org.fresheyes.server.records.internal.store.ChecklistRows;
import org.fresheyes.server.records.internal.store.PackRows;
import org.fresheyes.server.records.internal.store.RecordFiles;
import org.fresheyes.server.records.internal.store.RecordJson;
import org.fresheyes.server.records.internal.store.Redactions;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

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
    private final TransactionTemplate transaction;

    public Packs(
            RecordFiles files,
            Redactions redactions,
            ChecklistRows checklist,
            PackRows rows,
            RecordJson json,
            PackPdf pdf,
            PackDocument document,
            Clock clock,
            PlatformTransactionManager transactions) {
        this.files = files;
        this.redactions = redactions;
        this.checklist = checklist;
        this.rows = rows;
        this.json = json;
        this.pdf = pdf;
        this.document = document;
        this.clock = clock;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** What the pack would say now. Nothing is kept. */
    public PackContents draft(PackCase facts, Actor by) {
        return draft(facts, by, clock.instant());
    }

    private PackContents draft(PackCase facts, Actor by, Instant at) {
        return PackDraft.of(
                facts, files.of(facts.caseId()), redactions.of(facts.caseId()), checklist.of(facts.caseId()), by, at);
    }

    /** Freezes the pack as it is now, as the next version. */
    public Pack freeze(Grant grant, PackCase facts) {
        return freeze(grant, () -> facts, kept -> {});
    }

    /**
     * Freezes the pack as it is now, as the next version. The slow part, the PDF and the document, is made before the
     * transaction; when somebody changed the records meanwhile, it is made again.
     *
     * @param facts     what the case says, asked again in the transaction
     * @param alongside done in the same transaction
     */
    public Pack freeze(Grant grant, Supplier<PackCase> facts, Consumer<Pack> alongside) {
        Optional<Pack> kept = Optional.empty();
        while (kept.isEmpty()) {
            MadePack made = make(draft(facts.get(), grant.actor()));
            kept = transaction.execute(status -> keep(made, facts.get(), alongside));
        }
        return kept.get();
    }

    private MadePack make(PackContents contents) {
        UUID id = UUID.randomUUID();
        return new MadePack(id, contents, json.write(contents), pdf.of(contents), document.of(id, contents));
    }

    /** Empty when the pack would say something else by now. */
    private Optional<Pack> keep(MadePack made, PackCase facts, Consumer<Pack> alongside) {
        int version = rows.nextVersion(facts.caseId());
        PackContents now =
                draft(facts, made.contents().madeBy(), made.contents().madeAt());
        if (!made.sha256().equals(MadePack.sha256(json.write(now)))) {
            return Optional.empty();
        }
        Pack pack = made.as(version);
        rows.add(pack, made.written(), made.pdf(), made.document());
        alongside.accept(pack);
        return Optional.of(pack);
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
