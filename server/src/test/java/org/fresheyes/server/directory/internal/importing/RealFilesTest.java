package org.fresheyes.server.directory.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import javax.sql.DataSource;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.SoakReport;
import org.fresheyes.server.directory.Coordinates;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Shortlist;
import org.fresheyes.server.directory.ShortlistRequest;
import org.fresheyes.server.directory.TreatmentFunction;
import org.fresheyes.server.directory.Wait;
import org.fresheyes.server.directory.internal.Choices;
import org.fresheyes.server.directory.internal.importing.Rows.BadLines;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** The whole import on the files as the NHS publishes them, checked against sums and medians worked out by others. */
@Tag("slow")
class RealFilesTest {

    private static final Path DATA = Path.of("..", "..", "shared", "data");
    private static final Path WAITS = DATA.resolve("rtt-waits");

    private static final DataSource source = TestPostgres.migrated();
    private static final JdbcClient jdbc = JdbcClient.create(source);
    private static final Directory directory = new Directory(jdbc);
    private static String said = "";

    @BeforeAll
    static void importOnce() throws IOException {
        assumeTrue(Files.isDirectory(WAITS), "the shared data folder is not there: the real import is not checked");
        said = importAll();
    }

    private static String importAll() throws IOException {
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        DirectoryImport all = new DirectoryImport(
                new JdbcTemplate(source),
                new TransactionTemplate(new JdbcTransactionManager(source)),
                Clock.systemUTC());
        try (PrintStream out = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            assertThat(all.run(DATA, BadLines.STOP, out))
                    .as(said.toString(StandardCharsets.UTF_8))
                    .isTrue();
        }
        return said.toString(StandardCharsets.UTF_8);
    }

    @Test
    void the_sums_are_those_that_the_files_have() {
        assertThat(said)
                .contains("274 rows read = 274 kept")
                .contains("15,971 rows read = 6,750 kept")
                .contains("1,216 rows read = 1,214 kept + 2 without coordinates")
                .contains("27,322 rows read = 27,322 kept")
                .contains("180,781 rows read = ");
        assertThat(count("select count(*) from organisation where type = 'PRACTICE' and open"))
                .isEqualTo(6750);
        assertThat(count("select count(*) from organisation where type = 'TRUST' and not open"))
                .isEqualTo(72);
        assertThat(count("select count(*) from outcode")).isEqualTo(2940);
    }

    @Test
    void the_national_total_is_the_published_one() {
        assertThat(count("select sum(waiting) from wait")).isEqualTo(7_123_980);
    }

    @Test
    void every_provider_with_waits_is_in_the_directory() {
        assertThat(count("select count(distinct trust) from wait")).isEqualTo(528);
        assertThat(count("select count(*) from wait where trust not in (select code from organisation)"))
                .isZero();
    }

    @Test
    void all_but_one_trust_with_waits_and_a_code_of_today_have_a_hospital() {
        assertThat(jdbc.sql(
                                """
                                select distinct o.code from wait join organisation o on o.code = wait.trust
                                where o.type = 'TRUST' and not exists (select from site where site.trust = o.code)
                                """)
                        .query((row, n) -> row.getString(1))
                        .list())
                .isEmpty();
    }

    /** Somebody else added up the same file with another program. */
    @Test
    void sums_and_medians_are_those_of_an_independent_calculation() throws IOException {
        int compared = 0;
        for (NamedCsvRecord row : packed("derived_incomplete_by_provider_tf_2026-04.csv.gz")) {
            String function = row.getField("treatment_function_code");
            if (function.equals(TreatmentFunction.TOTAL)) {
                continue;
            }
            Wait wait = wait(row.getField("provider_code"), function);
            assertThat(wait.waiting()).isEqualTo(Integer.parseInt(row.getField("total_incomplete")));
            assertThat(wait.within18Weeks()).isEqualTo(Integer.parseInt(row.getField("within_18_weeks")));
            if (wait.waiting() >= Wait.FEWEST_FOR_A_MEDIAN) {
                assertThat(wait.medianWeeks().orElseThrow())
                        .isCloseTo(Double.parseDouble(row.getField("median_weeks_est")), within(0.006));
            }
            compared++;
        }
        assertThat(compared).isEqualTo(3594);
    }

    /** The medians that NHS England published a month earlier: waits move slowly, so they must be close. */
    @Test
    void medians_are_near_those_published_for_the_month_before() throws IOException {
        List<Double> differences = new ArrayList<>();
        for (NamedCsvRecord row : packed("rtt_incomplete_provider_2026-03.csv.gz")) {
            String published = row.getField("median_wait_weeks");
            String function = row.getField("treatment_function_code");
            if (!published.isEmpty() && TreatmentFunction.isCode(function)) {
                ours(row.getField("provider_code"), function)
                        .ifPresent(weeks -> differences.add(Math.abs(weeks - Double.parseDouble(published))));
            }
        }
        differences.sort(null);
        assertThat(differences).hasSizeGreaterThan(2000);
        assertThat(differences.get(differences.size() / 2)).isLessThan(1);
    }

    /** Leeds General Infirmary and St James's are 1.35 miles apart worked out by hand, Leeds and Bristol 167.7. */
    @Test
    void distances_are_those_worked_out_by_hand() {
        Coordinates leeds = site("RR8", "RR801");
        Coordinates stJames = site("RR8", "RR813");
        Coordinates bristol = site("RA7", "RA701");
        assertThat(leeds.milesTo(stJames)).isCloseTo(1.35, within(0.01));
        assertThat(leeds.milesTo(bristol)).isCloseTo(167.7, within(0.3));
    }

    @Test
    void a_person_in_leeds_finds_leeds_marked_and_others_by_distance() {
        TreatmentFunction cardiology = directory.function("C_320").orElseThrow();
        Shortlist shortlist = directory.shortlist(
                ShortlistRequest.nearest(new Outcode("LS6"), cardiology).afterFirstOpinionAt(new OdsCode("RR8")));
        assertThat(shortlist.options().getFirst().trust().name()).isEqualTo("Leeds Teaching Hospitals NHS Trust");
        assertThat(shortlist.options().getFirst().notIndependent()).isTrue();
        assertThat(shortlist.options()).extracting(Shortlist.Option::miles).isSorted();
        assertThat(shortlist.options()).hasSizeGreaterThan(8).allSatisfy(option -> {
            assertThat(option.figure()).isPresent();
            assertThat(option.miles()).isLessThan(50);
        });
        assertThat(shortlist.asOf())
                .extracting(fact -> fact.source().dated())
                .contains(Optional.of(YearMonth.of(2026, 4)), Optional.of(YearMonth.of(2020, 1)));
    }

    @Test
    void to_import_again_changes_no_count() throws IOException {
        List<Long> before = counts();
        importAll();
        assertThat(counts()).isEqualTo(before);
    }

    /** Unpacking and splitting the big file is the floor; reading, adding up and storing everything may take eight times that. */
    @Tag("soak")
    @Tag("speed")
    @Test
    void the_import_takes_a_small_multiple_of_reading_the_big_file() throws IOException {
        long begin = System.nanoTime();
        long fields = 0;
        try (CsvReader<CsvRecord> big = CsvReader.builder()
                .ofCsvRecord(new InputStreamReader(
                        new GZIPInputStream(
                                Files.newInputStream(WAITS.resolve("20260430-RTT-April-2026-full-extract.csv.gz"))),
                        StandardCharsets.UTF_8))) {
            for (CsvRecord record : big) {
                fields += record.getFieldCount();
            }
        }
        long floor = System.nanoTime() - begin;
        begin = System.nanoTime();
        importAll();
        long all = System.nanoTime() - begin;
        assertThat(fields).isEqualTo(180_782L * 121);
        double times = (double) all / floor;
        SoakReport.line(
                "import",
                "The import of the directory takes %.1f times as long as only reading its biggest file."
                        .formatted(times));
        assertThat(times).isLessThan(8);
    }

    private static final Map<String, Wait> WAITS_READ = new HashMap<>();

    private static Map<String, Wait> waits() {
        if (WAITS_READ.isEmpty()) {
            List<String> providers = jdbc.sql("select distinct trust from wait")
                    .query((row, n) -> row.getString(1))
                    .list();
            for (TreatmentFunction function : directory.functions()) {
                Map<OdsCode, Wait> read = new Choices(jdbc).waits(function);
                providers.forEach(provider -> Optional.ofNullable(read.get(new OdsCode(provider)))
                        .ifPresent(wait -> WAITS_READ.put(provider + function.code(), wait)));
            }
        }
        return WAITS_READ;
    }

    private static List<Long> counts() {
        return Stream.of("organisation", "site", "outcode", "wait", "treatment_function")
                .map(table -> count("select count(*) from " + table))
                .toList();
    }

    private static long count(String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static Wait wait(String provider, String function) {
        return Optional.ofNullable(waits().get(provider + function)).orElseThrow();
    }

    private static OptionalDouble ours(String provider, String function) {
        return Optional.ofNullable(waits().get(provider + function))
                .map(Wait::medianWeeks)
                .orElse(OptionalDouble.empty());
    }

    private static Coordinates site(String trust, String code) {
        return directory.sites(new OdsCode(trust)).stream()
                .filter(site -> site.code().equals(new OdsCode(code)))
                .findFirst()
                .orElseThrow()
                .coordinates();
    }

    private static List<NamedCsvRecord> packed(String file) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder()
                .ofNamedCsvRecord(new InputStreamReader(
                        new GZIPInputStream(Files.newInputStream(WAITS.resolve(file))), StandardCharsets.UTF_8))) {
            return rows.stream().toList();
        }
    }
}
