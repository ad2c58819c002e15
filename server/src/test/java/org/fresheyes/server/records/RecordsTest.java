package org.fresheyes.server.records;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.digest.Digest;
import org.fresheyes.server.fhir.FhirContexts;
import org.fresheyes.server.people.People;
import org.fresheyes.server.postgres.TestPostgres;
import org.fresheyes.server.records.internal.pack.PackDocument;
import org.fresheyes.server.records.internal.pack.PackPdf;
import org.fresheyes.server.records.internal.store.ChecklistRows;
import org.fresheyes.server.records.internal.store.PackRows;
import org.fresheyes.server.records.internal.store.RecordFiles;
import org.fresheyes.server.records.internal.store.RecordJson;
import org.fresheyes.server.records.internal.store.Redactions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;

@Tag("slow")
class RecordsTest {

    private final UUID caseId = UUID.randomUUID();
    private final Grant grant = Fixtures.grant();
    private final Clock clock = Clock.fixed(Fixtures.NOW, ZoneOffset.UTC);
    private final DataSource database = TestPostgres.migrated();
    private final JdbcClient jdbc = JdbcClient.create(database);
    private final RecordJson json = new RecordJson();
    private final RecordFiles files = new RecordFiles(jdbc, json);
    private final Redactions redactions = new Redactions(jdbc, json);
    private final ChecklistRows rows = new ChecklistRows(jdbc, json);
    private final Records records = new Records(new RecordReader(RecordLimits.USUAL), files, redactions, clock);
    private final Checklist checklist = new Checklist(rows, clock);
    private final Packs packs = new Packs(
            files,
            redactions,
            rows,
            new PackRows(jdbc, json),
            json,
            new PackPdf(
                    TemplateEngine.createPrecompiled(null, ContentType.Html, null, "org.fresheyes.server.templates")),
            new PackDocument(new FhirContexts()),
            clock,
            new JdbcTransactionManager(database));

    @BeforeEach
    void annIsKnown() {
        new People(jdbc).add(Fixtures.ANN);
    }

    @Test
    void aFileOfThePersonIsUsableAndReadsBackAsItWasRead() {
        RecordFile file = add(Fixtures.stu3());
        assertThat(file.state()).isEqualTo(RecordFile.State.USABLE);
        assertThat(records.filesOf(caseId)).containsExactly(file);
        assertThat(records.original(file.id())).hasValue(Fixtures.stu3());
        assertThat(file.sha256()).isEqualTo(Digest.hex(Fixtures.stu3()));
        assertThat(add(Fixtures.stu3()).id()).isEqualTo(file.id());
    }

    @Test
    void anotherPersonsFileIsRefusedAndNothingOfItKept() {
        RecordFile file = add(Fixtures.r4());
        assertThat(file.state()).isEqualTo(RecordFile.State.REFUSED);
        assertThat(file.faults().getFirst().sentence()).contains("another person’s");
        assertThat(records.original(file.id())).isEmpty();
        assertThat(records.file(file.id()).orElseThrow().record()).isEmpty();
        assertThat(packs.draft(Fixtures.facts(caseId), Fixtures.DOCTOR).sources())
                .isEmpty();
    }

    @Test
    void aFileThatCannotBeReadIsKeptByteForByte() {
        byte[] broken = Fixtures.bytes("{\"resourceType\": \"Bundle\" \"entry\": []}");
        RecordFile file = add(broken);
        assertThat(file.state()).isEqualTo(RecordFile.State.UNREADABLE);
        assertThat(records.file(file.id()).orElseThrow().faults().getFirst().sentence())
                .startsWith("Line 1, column ");
        assertThat(records.original(file.id())).hasValue(broken);
    }

    @Test
    void aTemplateForANumberWaitsForSomebodyWhoCompares() {
        RecordFile file = add(template());
        assertThat(file.state()).isEqualTo(RecordFile.State.UNCONFIRMED);
        assertThat(file.doubts()).containsExactly("The NHS number in this file is a template, not a number.");
        assertThat(packs.draft(Fixtures.facts(caseId), Fixtures.DOCTOR).sources())
                .isEmpty();
        assertThat(records.confirmPerson(grant, file.id()).state()).isEqualTo(RecordFile.State.USABLE);
        assertThat(packs.draft(Fixtures.facts(caseId), Fixtures.DOCTOR).sources())
                .hasSize(1);
    }

    @Test
    void aFileOfSomebodyElseLosesItsContentWhenThatIsSaid() {
        RecordFile file = add(template());
        assertThat(records.refusePerson(grant, file.id()).state()).isEqualTo(RecordFile.State.REFUSED);
        assertThat(records.original(file.id())).isEmpty();
    }

    @Test
    void anEntryIsLeftOutAndPutBack() {
        RecordFile file = add(Fixtures.stu3());
        ItemRef first = ref(file);
        records.leaveOut(grant, caseId, List.of(first, first), Redaction.Reason.NOT_NEEDED);
        assertThat(records.redactionsOf(caseId)).hasSize(1);
        PackContents without = packs.draft(Fixtures.facts(caseId), Fixtures.DOCTOR);
        assertThat(without.leftOut()).hasSize(1);
        assertThat(numbers(without)).doesNotContain(first.number());
        records.putBack(grant, caseId, records.redactionsOf(caseId).getFirst().id());
        assertThat(numbers(packs.draft(Fixtures.facts(caseId), Fixtures.DOCTOR)))
                .contains(first.number());
        assertThat(records.redactionsOf(caseId)).noneMatch(Redaction::stands);
    }

    @Test
    void anEntryOfAnotherCaseCannotBeLeftOut() {
        RecordFile file = add(Fixtures.stu3());
        assertThatThrownBy(() ->
                        records.leaveOut(grant, UUID.randomUUID(), List.of(ref(file)), Redaction.Reason.NOT_NEEDED))
                .isInstanceOf(NoSuchElementException.class)
                .hasMessageContaining("Maybe");
    }

    @Test
    void entriesWrittenInAConsultationAreAlikeToIt() {
        RecordFile file = add(Fixtures.stu3());
        Item visit = file.record().orElseThrow().items().stream()
                .filter(item -> item instanceof Item.Consultation)
                .findFirst()
                .orElseThrow();
        assertThat(records.alike(caseId, new ItemRef(file.id(), visit.entry().number())))
                .hasSize(3);
    }

    @Test
    void theChecklistSaysWhereThingsAre() {
        ChecklistEntry scan =
                checklist.add(grant, caseId, "Knee X-ray", ChecklistEntry.State.REQUESTED, Optional.of("from X"));
        checklist.change(
                grant, scan, ChecklistEntry.State.SENT, Optional.of(LocalDate.of(2026, 11, 20)), Optional.empty());
        assertThat(packs.draft(Fixtures.facts(caseId), Fixtures.DOCTOR).checklist())
                .containsExactly(new PackContents.CheckedThing(
                        "Knee X-ray", "Sent, received 20 November 2026", Optional.empty()));
        checklist.remove(caseId, scan.id());
        assertThat(checklist.of(caseId)).isEmpty();
    }

    @Test
    void aFrozenPackNeverChangesAndALaterOneIsANewVersion() {
        RecordFile file = add(Fixtures.stu3());
        Pack first = packs.freeze(grant, Fixtures.facts(caseId));
        records.leaveOut(grant, caseId, List.of(ref(file)), Redaction.Reason.SERIOUS_HARM);
        Pack second = packs.freeze(grant, Fixtures.facts(caseId));
        assertThat(packs.of(caseId)).containsExactly(second, first);
        assertThat(first.version()).isEqualTo(1);
        assertThat(second.version()).isEqualTo(2);
        assertThat(second.sha256()).isNotEqualTo(first.sha256());
        Pack kept = packs.find(first.id()).orElseThrow();
        assertThat(kept).isEqualTo(first);
        assertThat(Digest.hex(json.write(kept.contents()).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(first.sha256());
        assertThat(packs.pdf(first.id()).orElseThrow()).hasSize((int) first.pdfBytes());
        assertThat(packs.document(first.id()).orElseThrow()).hasSize((int) first.documentBytes());
        assertThat(first.fitsElectronicReferral()).isTrue();
    }

    @Test
    void whatWasLeftOutWhileThePackWasMadeIsNotInIt() {
        RecordFile file = add(Fixtures.stu3());
        AtomicInteger asked = new AtomicInteger();
        Pack pack = packs.freeze(
                grant,
                () -> {
                    if (asked.incrementAndGet() == 2) {
                        records.leaveOut(grant, caseId, List.of(ref(file)), Redaction.Reason.SERIOUS_HARM);
                    }
                    return Fixtures.facts(caseId);
                },
                kept -> {});

        assertThat(asked).hasValue(4);
        assertThat(numbers(pack.contents())).doesNotContain(ref(file).number());
        assertThat(packs.of(caseId)).containsExactly(pack);
    }

    private RecordFile add(byte[] original) {
        return records.add(grant, caseId, Fixtures.ANN, "record.json", "application/fhir+json", original);
    }

    private static byte[] template() {
        String text = new String(Fixtures.stu3(), StandardCharsets.UTF_8);
        return Fixtures.bytes(text.replace("999 123 4004", "{{jsonPath request.body '$.number'}}"));
    }

    private static ItemRef ref(RecordFile file) {
        return new ItemRef(
                file.id(),
                file.record().orElseThrow().items().getFirst().entry().number());
    }

    private static List<Integer> numbers(PackContents contents) {
        return contents.sources().stream()
                .flatMap(source -> source.items().stream())
                .map(item -> item.entry().number())
                .toList();
    }
}
