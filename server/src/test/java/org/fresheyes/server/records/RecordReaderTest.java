package org.fresheyes.server.records;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.fresheyes.rules.identity.NhsNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RecordReaderTest {

    private final ImportedRecord stu3 = Fixtures.read(Fixtures.stu3());
    private final ImportedRecord r4 = Fixtures.read(Fixtures.r4());

    @Test
    void everyResourceOfOurOwnRecordsHasOneFate() {
        Accounts.assertAddsUp(stu3);
        Accounts.assertAddsUp(r4);
        assertThat(stu3.account().resources()).isEqualTo(26);
        assertThat(r4.account().resources()).isEqualTo(6);
    }

    @Test
    void thePersonIsReadByOfficialName() {
        assertThat(stu3.person().nhsNumber()).contains(new NhsNumber("9991234004"));
        assertThat(stu3.person().name().orElseThrow().full()).isEqualTo("Ann Fictional Testperson");
        assertThat(stu3.practice()).contains("Willow Lane Surgery");
        assertThat(r4.person().nhsNumber()).contains(new NhsNumber("9991234012"));
    }

    @Test
    void aMedicineIsJoinedFromStatementPlanAndIssues() {
        Item.Medicine medicine = only(stu3, Item.Medicine.class);
        assertThat(medicine.entry().what().display()).isEqualTo("Made-up 5mg tablets");
        assertThat(medicine.issues()).isEqualTo(2);
        assertThat(medicine.lastIssued().orElseThrow().shown()).isEqualTo("7 February 2023");
        assertThat(medicine.type()).contains("Repeat");
        assertThat(medicine.quantity()).contains("28 tablet");
        assertThat(medicine.current()).isTrue();
        assertThat(fate("MedicationRequest/plan")).isInstanceOf(Account.Converted.class);
        assertThat(fate("MedicationRequest/issue2"))
                .isEqualTo(new Account.Converted("medicine %d (issue of 7 February 2023)"
                        .formatted(medicine.entry().number())));
    }

    @Test
    void aRequestWithoutAStatementIsACourseOfItsOwn() {
        Item.Medicine gel = only(r4, Item.Medicine.class);
        assertThat(gel.entry().what().display()).isEqualTo("Made-up gel");
        assertThat(gel.dose()).contains("Rub in twice a day");
    }

    @Test
    void wordsThatTurnTheMeaningRoundAreKept() {
        assertThat(item("Condition/c2").entry().status()).contains("Ruled out");
        assertThat(item("Immunization/i1").entry().status()).contains("Not given");
        assertThat(item("Immunization/i1").entry().what().display()).isEqualTo("Influenza vaccination");
    }

    @Test
    void aDateThatIsNotOneStaysAsText() {
        assertThat(item("Condition/c2").entry().when()).isEmpty();
        assertThat(item("Condition/c2").entry().text()).contains("Date as written: 03/04/2020");
    }

    @Test
    void aContainedAllergyIsFoundAndItsWordsKept() {
        Item.Allergy allergy = (Item.Allergy) item("AllergyIntolerance/a1");
        assertThat(allergy.ended()).isTrue();
        assertThat(allergy.reactions()).containsExactly("Rash on both arms");
        Item.Allergy plasters = only(r4, Item.Allergy.class);
        assertThat(plasters.entry().author()).contains("Nurse In-Side");
    }

    @Test
    void whatCannotBeUsedIsListedWithItsReason() {
        assertThat(fate("Condition/other")).isEqualTo(new Account.Listed("About another person."));
        assertThat(fate("Observation/wrong")).isEqualTo(new Account.Listed("The record marks it as entered in error."));
        assertThat(fate("Observation/empty"))
                .isEqualTo(new Account.Listed("No content: neither code, value nor text."));
        assertThat(fate("Practitioner/unused"))
                .isEqualTo(new Account.Listed("No entry in the pack shows this name or place."));
        assertThat(fate("Slot/s"))
                .isEqualTo(new Account.Listed("Not understood: Fresh Eyes does not read the type ‘Slot’."));
        assertThat(stu3.account().listedLines())
                .anySatisfy(line -> assertThat(Account.reason(line)).contains("Repeat: the same as number 10."));
    }

    @Test
    void aConsultationKeepsItsHeadingsAndItsAuthor() {
        Item family = item("Observation/fh");
        Item visit = item("Encounter/e1");
        assertThat(family).isInstanceOf(Item.FamilyHistory.class);
        assertThat(family.entry().heading()).contains("History");
        assertThat(family.entry().consultation())
                .isEqualTo(Optional.of(visit.entry().number()));
        assertThat(visit.entry().author())
                .contains("Dr Mary Made-Up, General Medical Practitioner, Willow Lane Surgery");
    }

    @Test
    void warningsAndBrokenReferencesAreNotices() {
        assertThat(stu3.notices())
                .contains(
                        "Items were left out because they are confidential. (Allergies and adverse reactions)",
                        "The list ‘History’ names 1 that the file does not have.");
    }

    @Test
    void aTemplateLinkIsSaidToBeOne() {
        Item.Document letter = (Item.Document) item("DocumentReference/doc");
        assertThat(letter.link()).isEmpty();
        assertThat(letter.entry().text()).contains("The link to this document is a template: it cannot be opened.");
    }

    @Test
    void wordsInNarrativeOnlyAreKept() {
        assertThat(only(r4, Item.Note.class).entry().text()).containsExactly("Needs a hearing loop");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "   ",
                "hello",
                "[]",
                "{}",
                "{\"resourceType\":\"Patient\"}",
                "{\"resourceType\":\"Bundle\"}",
                "{\"resourceType\":\"Bundle\",\"entry\":[",
                "{\"resourceType\":\"Bundle\"} {\"a\":1}",
                "<Bundle",
                "<Bundle xmlns='http://hl7.org/fhir'/>",
                "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/hostname'>]><Bundle><id value='&e;'/></Bundle>",
                "%PDF-1.7",
                "PK\u0003\u0004"
            })
    void whatIsNotARecordIsRefusedWithAReason(String content) {
        assertThat(new RecordReader(RecordLimits.USUAL).read(content.getBytes(UTF_8)))
                .isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> assertThat(unreadable.faults())
                        .isNotEmpty()
                        .allSatisfy(fault -> {
                            assertThat(fault.what()).isNotBlank();
                            assertThat(fault.maybe()).startsWith("Maybe");
                        }));
    }

    @Test
    void aFileAboveTheLimitIsRefusedPackedAndUnpacked() throws IOException {
        RecordReader strict = new RecordReader(new RecordLimits(2_000, 10_000));
        assertThat(strict.read(new byte[2_001])).isInstanceOf(Reading.Unreadable.class);
        byte[] bomb = gzip(new byte[1_000_000]);
        assertThat(bomb).hasSizeLessThan(2_000);
        assertThat(strict.read(bomb)).isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> assertThat(
                        unreadable.faults().getFirst().what())
                .isEqualTo("Unpacked, the file has more than 10,000 bytes."));
    }

    @Test
    void aPackedFileReadsLikeThePlainOne() throws IOException {
        assertThat(Fixtures.read(gzip(Fixtures.stu3()))).isEqualTo(stu3);
    }

    @Test
    void deepNestingIsRefusedInJsonAndXml() {
        RecordReader reader = new RecordReader(RecordLimits.USUAL);
        String json = "{\"a\":".repeat(5_000) + "1" + "}".repeat(5_000);
        String xml = "<a>".repeat(5_000) + "</a>".repeat(5_000);
        assertThat(reader.read(json.getBytes(UTF_8))).isInstanceOf(Reading.Unreadable.class);
        assertThat(reader.read(xml.getBytes(UTF_8))).isInstanceOf(Reading.Unreadable.class);
    }

    @Test
    void aByteThatIsNotUtf8IsSaidWithItsPlaceAndNothingIsPrinted() {
        byte[] latin = "<Bundle>\n  <id value='caf\u00e9'/></Bundle>".getBytes(ISO_8859_1);
        PrintStream before = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, UTF_8));
        try {
            assertThat(new RecordReader(RecordLimits.USUAL).read(latin))
                    .isInstanceOfSatisfying(Reading.Unreadable.class, unreadable -> assertThat(
                                    unreadable.faults().getFirst().sentence())
                            .startsWith("Line 2, column 17: ")
                            .contains("0xE9", "not UTF-8"));
        } finally {
            System.setErr(before);
        }
        assertThat(printed.toString(UTF_8)).isEmpty();
    }

    @Test
    void aFileThatDeclaresAnotherCharacterSetIsReadInThat() {
        byte[] latin = new String(Fixtures.r4(), UTF_8)
                .replaceFirst("^<\\?xml[^>]*>", "")
                .transform("<?xml version='1.0' encoding='ISO-8859-1'?><!-- caf\u00e9 -->"::concat)
                .getBytes(ISO_8859_1);
        assertThat(new RecordReader(RecordLimits.USUAL).read(latin)).isInstanceOf(Reading.Understood.class);
    }

    @Test
    void aFieldThatIsWrittenTwiceLosesNothing() {
        ImportedRecord record = Fixtures.read(
                Fixtures.bytes(
                        """
                {"resourceType":"Bundle",
                 "entry":[{"resource":{"resourceType":"Condition","id":"a","code":{"text":"One"}}}],
                 "entry":[{"resource":{"resourceType":"Condition","id":"b","code":{"text":"Two"}}}]}
                """));
        assertThat(record.items())
                .extracting(item -> item.entry().what().display())
                .containsExactly("One", "Two");
    }

    private Item item(String source) {
        return stu3.items().stream()
                .filter(item -> item.entry().source().equals(source))
                .findFirst()
                .orElseThrow();
    }

    private Account.Fate fate(String what) {
        return stu3.account().lines().stream()
                .filter(line -> line.what().equals(what))
                .findFirst()
                .orElseThrow()
                .fate();
    }

    private static <T extends Item> T only(ImportedRecord record, Class<T> type) {
        assertThat(record.items()).filteredOn(type::isInstance).hasSize(1);
        return record.items().stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(content);
        }
        return packed.toByteArray();
    }
}
