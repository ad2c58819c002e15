package org.fresheyes.intake.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.intake.csv.Column;
import org.fresheyes.intake.csv.CsvFile;
import org.fresheyes.intake.csv.CsvIntake;
import org.fresheyes.intake.csv.CsvLayout;
import org.fresheyes.intake.csv.DayFormat;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.rules.presentations.Assessment;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.presentations.explained.Sentence;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lives and records that others made: hardly any prompt is right there, so each one is looked at. */
@Tag("slow")
class SyntheticLivesTest {

    private static final Knowledge KNOWLEDGE = Knowledge.ofTheProduct();
    private static final Pattern PLANNED =
            Pattern.compile("kidney|renal|dialys|pregnan|natal|contracep|birth control|intrauterine");

    @TempDir
    static Path folder;

    @Test
    void the_lives_in_bulk_files_prompt_hardly_ever_and_never_for_planned_care() throws IOException {
        List<String> lines = run(SharedRecords.folder("synthea-fhir"), "2026-09-30");
        List<String> prompts = lines.subList(0, lines.size() - 1);
        assertThat(prompts).hasSizeLessThan(10).allMatch(line -> line.contains("\"sentence\":\""));
        assertThat(prompts).noneMatch(line -> mentionsPlannedCare(line));
        assertThat(lines.get(lines.size() - 1))
                .contains("\"people\":1125", "\"resourcesAndRows\":128431", "\"Condition: an entry\":45804")
                .contains("\"Encounter: a contact\":79578");
    }

    @Test
    void the_records_of_practices_are_read_whole_and_prompt_nobody() throws IOException {
        List<String> lines = run(SharedRecords.folder("fhir-nhs").resolve("gpconnect-structured-stu3"), "2010-07-01");
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0)).contains("\"people\":9", "\"Encounter: a contact\":49", "\"Observation: a note\":48");
    }

    @Test
    void the_lives_in_spreadsheets_prompt_hardly_ever_and_never_for_planned_care() {
        Path lives = SharedRecords.folder("gp-history-synthea");
        CsvIntake intake = new CsvIntake(KNOWLEDGE.mapping(), KNOWLEDGE.set(), KNOWLEDGE.notes());
        CsvFile encounters = table(lives.resolve("encounters.csv.gz"));
        CsvFile conditions = table(lives.resolve("conditions.csv.gz"));
        assertThat(intake.read(
                        encounters,
                        new CsvLayout(
                                Map.of(
                                        Column.PERSON, "PATIENT",
                                        Column.DAY, "START",
                                        Column.CONTACT, "Id",
                                        Column.CODE, "REASONCODE",
                                        Column.TERM, "REASONDESCRIPTION",
                                        Column.TYPE, "DESCRIPTION",
                                        Column.MODE, "ENCOUNTERCLASS",
                                        Column.CLINICIAN, "PROVIDER"),
                                DayFormat.YEAR_MONTH_DAY)))
                .isEmpty();
        assertThat(intake.read(
                        conditions,
                        new CsvLayout(
                                Map.of(
                                        Column.PERSON, "PATIENT",
                                        Column.DAY, "START",
                                        Column.CONTACT, "ENCOUNTER",
                                        Column.CODE, "CODE",
                                        Column.TERM, "DESCRIPTION"),
                                DayFormat.YEAR_MONTH_DAY)))
                .isEmpty();
        JesssRule rule = new JesssRule(KNOWLEDGE.set(), Settings.DEFAULT);
        Sentence sentence = new Sentence(KNOWLEDGE.set());
        int rows = 0;
        for (String person : intake.people()) {
            PersonRecord record = intake.person(person);
            Assessment assessment = rule.assess(record.history(), LocalDate.of(2026, 9, 30));
            rows += record.tally().sum();
            for (Prompt prompt : assessment.prompts()) {
                assertThat(words(prompt)).as(sentence.of(prompt)).noneMatch(SyntheticLivesTest::isPlannedCare);
            }
        }
        assertThat(rows).isEqualTo(encounters.rows().size() + conditions.rows().size());
    }

    private static List<String> words(Prompt prompt) {
        return prompt.presentations().stream()
                .flatMap(presentation -> presentation.mentions())
                .map(mention -> mention.statement().entry().words())
                .collect(Collectors.toList());
    }

    private static boolean mentionsPlannedCare(String line) {
        return Pattern.compile("\"words\":\"([^\"]*)\"")
                .matcher(line)
                .results()
                .anyMatch(words -> isPlannedCare(words.group(1)));
    }

    private static boolean isPlannedCare(String words) {
        return PLANNED.matcher(words.toLowerCase(Locale.ROOT)).find();
    }

    private static List<String> run(Path in, String asOf) throws IOException {
        Path out = folder.resolve(in.getFileName() + ".out");
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        PrintStream quiet = new PrintStream(said, true, StandardCharsets.UTF_8);
        int code = PromptsCommand.run(
                List.of("--in", in.toString(), "--as-of", asOf, "--out", out.toString()), quiet, quiet);
        assertThat(code).as(said.toString(StandardCharsets.UTF_8)).isZero();
        return Files.readAllLines(out);
    }

    private static CsvFile table(Path file) {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(file))) {
            return CsvFile.read(file.getFileName().toString(), in.readAllBytes());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
