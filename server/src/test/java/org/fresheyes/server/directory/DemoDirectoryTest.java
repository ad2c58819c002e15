package org.fresheyes.server.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.postgres.TestPostgres;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
class DemoDirectoryTest {

    private static final Path REAL = Path.of("..", "..", "shared", "data");

    private final JdbcClient jdbc = JdbcClient.create(TestPostgres.migrated());
    private final Directory directory = new Directory(jdbc);
    private final DemoDirectory demo = new DemoDirectory(jdbc, Clock.systemUTC());

    @Test
    void gives_three_practices_and_four_trusts_that_say_they_are_made_up() {
        demo.load();
        assertThat(directory.practices("demo")).hasSize(3);
        assertThat(directory.trusts()).hasSize(4).allSatisfy(trust -> {
            assertThat(trust.name()).endsWith("(demo)");
            assertThat(trust.source().madeUp()).isTrue();
            assertThat(directory.sites(trust.code())).isNotEmpty();
        });
    }

    @Test
    void is_loaded_once_however_often_it_is_asked_for() {
        demo.load();
        demo.load();
        assertThat(directory.trusts()).hasSize(4);
    }

    @Test
    void a_demo_person_has_a_choice_with_waits_and_made_up_figures_are_named_as_such() {
        demo.load();
        Shortlist shortlist =
                directory.shortlist(ShortlistRequest.nearest(new Outcode("LS6"), DirectoryScene.CARDIOLOGY));
        assertThat(shortlist.options()).hasSize(4).allSatisfy(option -> assertThat(option.figure())
                .isPresent());
        assertThat(shortlist.problems()).isEmpty();
        assertThat(shortlist.asOf())
                .allSatisfy(fact -> assertThat(fact.source()).isEqualTo(DemoDirectory.MADE_UP));
    }

    @Test
    void its_codes_are_used_by_no_real_organisation() throws IOException {
        assumeTrue(Files.isDirectory(REAL), "the shared data folder is not there: the codes are not checked");
        demo.load();
        List<String> codes = jdbc.sql("select code from organisation union select code from site")
                .query((row, n) -> row.getString(1))
                .list();
        String real = Files.readString(REAL.resolve("ods-directory/etr_2026-07.csv"))
                + unpacked("ods-directory/epraccur_2023-12.csv.gz")
                + unpacked("ods-directory/nhsuk_hospital_2020-01.tilde.csv.gz")
                + unpacked("rtt-waits/derived_incomplete_by_provider_tf_2026-04.csv.gz");
        assertThat(codes)
                .isNotEmpty()
                .allSatisfy(code -> assertThat(real.contains(code)).as(code).isFalse());
    }

    private static String unpacked(String file) throws IOException {
        try (InputStream in = new GZIPInputStream(Files.newInputStream(REAL.resolve(file)))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
