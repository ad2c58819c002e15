package org.fresheyes.intake.population;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import org.fresheyes.intake.json.JsonTree;
import org.fresheyes.intake.json.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PromptsCommandTest {

    private static final String AS_OF = "2026-09-30";
    private static final List<String> LIVES =
            new OrdinaryLives(7, LocalDate.parse(AS_OF), OrdinaryLives.Habits.ASSUMED).lines(120);

    @TempDir
    static Path folder;

    private List<String> expected = List.of();

    private record Ended(int code, String out, String err) {}

    @BeforeAll
    void plainly() throws IOException {
        Path file = Files.write(folder.resolve("lives.ndjson"), LIVES);
        Path out = folder.resolve("plain.out");
        assertThat(run("--in", file.toString(), "--as-of", AS_OF, "--out", out.toString())
                        .code())
                .isZero();
        expected = Files.readAllLines(out);
    }

    @Test
    void there_are_prompts_each_explained_and_the_sums_come_last() {
        assertThat(prompts(expected)).hasSizeGreaterThan(5).allSatisfy(prompt -> {
            assertThat(prompt.text("sentence").orElseThrow()).endsWith(".");
            assertThat(prompt.each("presentations")).isNotEmpty();
            assertThat(prompt.get("versions").text("mapping")).isPresent();
        });
        assertThat(sums(expected).text("kind")).contains("sums");
    }

    @Test
    void they_stand_in_the_order_of_the_page() {
        List<String> levels = prompts(expected).stream()
                .map(prompt -> prompt.text("level").orElseThrow())
                .distinct()
                .toList();
        assertThat(levels)
                .isSubsetOf("review due red flag", "unresolved despite diagnosis", "review due", "settled")
                .isSortedAccordingTo(
                        (one, other) -> Boolean.compare(other.contains("red flag"), one.contains("red flag")));
    }

    @Test
    void every_resource_and_every_entry_is_in_one_place() {
        Node sums = sums(expected);
        assertThat(total(sums.get("whatTheyBecame"))).isEqualTo(LIVES.size());
        assertThat(sums.text("resourcesAndRows")).contains("%d".formatted(LIVES.size()));
        assertThat(sums.text("entries")).contains("%d".formatted(total(sums.get("whereEntriesWent"))));
        assertThat(sums.text("raisedPer1000PerWeek").orElseThrow()).matches("\\d+\\.\\d\\d");
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void order_and_splitting_of_files_change_nothing_at_all(long seed) throws IOException {
        Random random = new Random(seed);
        List<String> lines = new ArrayList<>(LIVES);
        Collections.shuffle(lines, random);
        Path parts = Files.createDirectories(folder.resolve("parts" + seed + "/deeper"));
        int from = 0;
        for (int part = 0; from < lines.size(); part++) {
            int to = Math.min(lines.size(), from + 1 + random.nextInt(lines.size() / 3));
            write(
                    parts.resolve(part % 2 == 0 ? "p%d.ndjson".formatted(part) : "p%d.ndjson.gz".formatted(part)),
                    lines.subList(from, to));
            from = to;
        }
        Path out = folder.resolve("parts%d.out".formatted(seed));
        run("--in", parts.getParent().toString(), "--as-of", AS_OF, "--out", out.toString());
        assertThat(Files.readAllLines(out)).isEqualTo(expected);
    }

    @Test
    void what_is_told_twice_is_told_once() throws IOException {
        Path file = Files.write(folder.resolve("twice.ndjson"), LIVES);
        Path again = Files.write(folder.resolve("twice-again.ndjson"), LIVES);
        Path out = folder.resolve("twice.out");
        run("--in", file.toString(), again.toString(), "--as-of", AS_OF, "--out", out.toString());
        List<String> lines = Files.readAllLines(out);
        assertThat(lines.subList(0, lines.size() - 1)).isEqualTo(expected.subList(0, expected.size() - 1));
        assertThat(total(sums(lines).get("whatTheyBecame"))).isEqualTo(2 * LIVES.size());
    }

    @Test
    void a_bundle_and_a_spreadsheet_of_one_person_are_one_record() throws IOException {
        Files.writeString(
                folder.resolve("one.json"),
                """
                {"resourceType": "Bundle", "entry": [
                  {"fullUrl": "urn:uuid:1", "resource": {"resourceType": "Patient", "id": "1"}},
                  {"resource": {"resourceType": "Condition", "subject": {"reference": "urn:uuid:1"},
                    "code": {"coding": [{"system": "http://snomed.info/sct", "code": "49727002"}]},
                    "recordedDate": "2026-09-01"}}]}
                """);
        Files.writeString(
                folder.resolve("one.csv"), "patient,date,code\n1,2026-09-10,49727002\n1,2026-09-20,49727002\n");
        Path out = folder.resolve("one.out");
        Ended ended = run(
                "--in",
                folder.resolve("one.json").toString(),
                folder.resolve("one.csv").toString(),
                "--as-of=" + AS_OF,
                "--out",
                out.toString());
        assertThat(ended.code()).as(ended.err()).isZero();
        assertThat(prompts(Files.readAllLines(out)))
                .extracting(prompt -> prompt.text("sentence").orElseThrow())
                .containsExactly("Review due: cough at 3 presentations from 1 September to 20 September 2026.");
        assertThat(ended.err()).contains("person = patient, day = date, code = code");
    }

    @Test
    void a_line_that_cannot_be_read_is_named_and_said_of_everybody() throws IOException {
        List<String> lines = new ArrayList<>(LIVES);
        lines.add(3, "{\"resourceType\":\"Condition\",");
        lines.add("{\"noType\":true}");
        Path file = Files.write(folder.resolve("broken.ndjson"), lines);
        Path out = folder.resolve("broken.out");
        Ended ended = run("--in", file.toString(), "--as-of", AS_OF, "--out", out.toString());
        assertThat(ended.code()).isEqualTo(3);
        assertThat(ended.err()).contains("broken.ndjson line 4: not read.", "it has no resourceType");
        assertThat(Files.readString(out)).contains("broken.ndjson: 2 lines could not be read");
        assertThat(prompts(Files.readAllLines(out))).hasSameSizeAs(prompts(expected));
    }

    @Test
    void a_file_that_breaks_off_leaves_nothing_written() throws IOException {
        Path whole = folder.resolve("whole.ndjson.gz");
        write(whole, LIVES);
        byte[] bytes = Files.readAllBytes(whole);
        Path half = folder.resolve("half.ndjson.gz");
        Files.write(half, Arrays.copyOf(bytes, bytes.length / 2));
        Path out = folder.resolve("half.out");
        Ended ended = run("--in", half.toString(), "--as-of", AS_OF, "--out", out.toString());
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains("half.ndjson.gz: cannot be read to its end", "Maybe it was not copied whole.");
        assertThat(out).doesNotExist();
        assertThat(folder.resolve("half.out.unfinished")).doesNotExist();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "--as-of 2026-09-30 --out x | --in: no file or folder is named.",
                "--in / --out x | --as-of: no day is named.",
                "--in . --as-of 30.9.2026 --out x | --as-of '30.9.2026': not a day. Maybe write it like 2026-11-22.",
                "--in /no/such/file --as-of 2026-09-30 --out x | --in '/no/such/file': cannot be read.",
                "--in . --as-of 2026-09-30 | --out: no file is named.",
                "--in . --as-of 2026-09-30 --out /no/such/folder/x | --out: there is no folder '/no/such/folder'.",
                "--inn . --as-of 2026-09-30 --out x | Option '--inn': there is none of this name.",
                "--in . --as-of 2026-09-30 --out x --columns who=Patient | --columns 'who=Patient': not what a column holds",
            })
    void what_is_wrong_with_the_words_is_said(String words, String says) {
        Ended ended = run(words.split(" "));
        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.err()).contains(says, "./fresheyes prompts --in PATH…");
    }

    private static Ended run(String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int code = PromptsCommand.run(
                List.of(words),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8));
        return new Ended(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    private static void write(Path file, List<String> lines) throws IOException {
        try (OutputStream out = file.toString().endsWith(".gz")
                ? new GZIPOutputStream(Files.newOutputStream(file))
                : Files.newOutputStream(file)) {
            out.write((String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Node> prompts(List<String> lines) {
        return lines.stream()
                .map(PromptsCommandTest::tree)
                .filter(line -> line.text("kind").filter("prompt"::equals).isPresent())
                .toList();
    }

    private static Node sums(List<String> lines) {
        return tree(lines.get(lines.size() - 1));
    }

    private static Node tree(String line) {
        try (JsonParser parser = JsonTree.FACTORY.createParser(ObjectReadContext.empty(), line)) {
            return JsonTree.read(parser);
        }
    }

    private static int total(Node counts) {
        return ((Node.Fields) counts)
                .fields().values().stream()
                        .mapToInt(count -> Integer.parseInt(count.written().orElseThrow()))
                        .sum();
    }
}
