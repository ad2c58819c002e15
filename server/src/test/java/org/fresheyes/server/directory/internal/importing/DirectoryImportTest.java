package org.fresheyes.server.directory.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.fresheyes.server.directory.internal.importing.ImportScene.SITES_HEADER;
import static org.fresheyes.server.directory.internal.importing.ImportScene.ods;
import static org.fresheyes.server.directory.internal.importing.ImportScene.trust;
import static org.fresheyes.server.directory.internal.importing.ImportScene.waiting;
import static org.fresheyes.server.directory.internal.importing.ImportScene.waitsHeader;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Coordinates;
import org.fresheyes.server.directory.Organisation;
import org.fresheyes.server.directory.ShortlistRequest;
import org.fresheyes.server.directory.Site;
import org.fresheyes.server.directory.TreatmentFunction;
import org.fresheyes.server.directory.Wait;
import org.fresheyes.server.directory.internal.importing.Rows.BadLines;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("slow")
class DirectoryImportTest {

    private static final TreatmentFunction CARDIOLOGY = new TreatmentFunction("C_320", "Cardiology Service");

    @TempDir
    Path folder = Path.of("");

    private ImportScene scene = new ImportScene(folder);

    @BeforeEach
    void inThisFolder() {
        scene = new ImportScene(folder);
    }

    @Test
    void trusts_are_named_in_mixed_case_and_closed_ones_kept_as_closed() throws IOException {
        scene.file("etr.csv", trust("ZZA", "NORTHMOOR NHS TRUST"), ods("ZZB", "OLD TRUST", "", "20240331", "", ""));
        assertThat(scene.run()).startsWith("true").contains("2 rows read = 2 kept");
        Organisation open = scene.directory.organisation(new OdsCode("ZZA")).orElseThrow();
        assertThat(open.name()).isEqualTo("Northmoor NHS Trust");
        assertThat(open.address()).containsExactly("1 Mill Lane", "Northmoor", "ZZ1 1AA");
        assertThat(open.outcode()).contains(new Outcode("ZZ1"));
        assertThat(open.parent()).contains(new OdsCode("QHM"));
        assertThat(open.source().dated()).contains(YearMonth.of(2024, 3));
        assertThat(scene.directory
                        .organisation(new OdsCode("ZZB"))
                        .orElseThrow()
                        .open())
                .isFalse();
    }

    @Test
    void only_open_gp_practices_are_kept_and_the_sum_says_what_was_left_out() throws IOException {
        scene.file(
                "anything.csv",
                ods("Z00001", "MILL LANE SURGERY", "ZZ1 1AA", "", "A", "4"),
                ods("Z00002", "OLD SURGERY", "ZZ1 1AA", "20200101", "C", "4"),
                ods("Z00003", "PRISON", "ZZ1 1AA", "", "A", "10"));
        assertThat(scene.run())
                .contains("3 rows read = 1 kept + 1 not GP practices + 1 practices closed, dormant or proposed");
        assertThat(scene.directory.practices("mill lane")).hasSize(1);
    }

    @Test
    void a_practice_that_is_gone_from_the_next_export_has_closed() throws IOException {
        scene.file(
                "epraccur.csv",
                ods("Z00001", "MILL LANE SURGERY", "ZZ1 1AA", "", "A", "4"),
                ods("Z00002", "HILL SURGERY", "ZZ1 1AA", "", "A", "4"));
        scene.run();
        scene.file("epraccur.csv", ods("Z00001", "MILL LANE HEALTH CENTRE", "ZZ1 1AA", "", "A", "4"));
        scene.run();
        assertThat(scene.directory.practices("northmoor"))
                .extracting(Organisation::name)
                .containsExactly("Mill Lane Health Centre");
        assertThat(scene.directory.organisation(new OdsCode("Z00002")))
                .map(Organisation::open)
                .contains(false);
    }

    @Test
    void hospitals_have_a_place_and_those_without_are_counted() throws IOException {
        scene.file(
                "Hospital.csv.gz",
                SITES_HEADER,
                "1~ZZA01~Hospital~Northmoor General~53.5~-1.5~ZZA",
                "2~ZZA02~Hospital~Nowhere General~~~ZZA",
                "3~ZZA01~Hospital~Northmoor General~53.5~-1.5~ZZA",
                "4~ZZA04~Hospital~Nobody's General~53.5~-1.5~");
        assertThat(scene.run())
                .contains(
                        "4 rows read = 1 kept + 1 listed twice + 1 that nobody is said to run + 1 without coordinates");
        assertThat(scene.directory.sites(new OdsCode("ZZA")))
                .containsExactly(new Site(
                        new OdsCode("ZZA01"), "Northmoor General", new OdsCode("ZZA"), new Coordinates(53.5, -1.5)));
    }

    @Test
    void files_of_surgeries_in_the_columns_of_hospitals_are_not_read() throws IOException {
        scene.file("GPPractices.csv", SITES_HEADER, "1~Z00001~GP Practice~Mill Lane~53.5~-1.5~ZZA");
        assertThat(scene.run()).startsWith("false").contains("has none of the files");
    }

    @Test
    void old_files_in_windows_letters_are_read() throws IOException {
        scene.file(
                "Hospital.csv",
                Charset.forName("windows-1252"),
                SITES_HEADER,
                "1~ZZA01~Hospital~St Anne’s Café Hospital~53.5~-1.5~ZZA");
        scene.run();
        assertThat(scene.directory.sites(new OdsCode("ZZA")))
                .extracting(Site::name)
                .containsExactly("St Anne’s Café Hospital");
    }

    @Test
    void the_middle_of_an_outcode_is_the_mean_of_its_places() throws IOException {
        scene.file("places.zip", ",NAME,ZCTA5,LAT,LON", "0,A,ZZ1,53.0,-1.0", "1,B,ZZ1,54.0,-2.0", "2,C,ZZ2,50.0,0.0");
        scene.file("other.csv", "\uFEFFpostcode,latitude,longitude", "ZZ3,51,0");
        assertThat(scene.run()).contains("3 rows read = 3 kept").contains("other.csv is not read");
        assertThat(scene.directory.where(new Outcode("ZZ1"))).contains(new Coordinates(53.5, -1.5));
        assertThat(scene.directory.where(new Outcode("ZZ3"))).isEmpty();
    }

    @Test
    void a_table_of_outcodes_will_do_when_there_are_no_places() throws IOException {
        scene.file("other.csv", "\uFEFFpostcode,latitude,longitude", "ZZ3,51,0");
        scene.run();
        assertThat(scene.directory.where(new Outcode("ZZ3"))).contains(new Coordinates(51, 0));
    }

    @Test
    void commissioners_are_added_up_and_neither_totals_nor_other_parts_are() throws IOException {
        scene.file(
                "rtt.csv.gz",
                waitsHeader(),
                waiting("ZZA", "Part_2", "C_320", 4, 10),
                waiting("ZZA", "Part_2", "C_320", 6, 30),
                waiting("ZZA", "Part_2", "C_999", 6, 40),
                waiting("ZZA", "Part_2A", "C_320", 6, 5),
                waiting("ZZA", "Part_1A", "C_320", 6, 5),
                waiting("ZZB", "Part_2", "C_320", 0, 19));
        assertThat(scene.run()).contains("6 rows read = 3 kept");
        Wait wait = scene.directory.wait(new OdsCode("ZZA"), CARDIOLOGY).orElseThrow();
        assertThat(wait.waiting()).isEqualTo(40);
        assertThat(wait.medianWeeks()).hasValue(6 + 10 / 30.0);
        assertThat(wait.within18WeeksShare()).isEqualTo(1);
        assertThat(wait.month()).isEqualTo(YearMonth.of(2026, 4));
        assertThat(scene.directory
                        .wait(new OdsCode("ZZB"), CARDIOLOGY)
                        .orElseThrow()
                        .medianWeeks())
                .isEmpty();
    }

    @Test
    void a_provider_that_is_no_trust_is_independent_and_its_board_is_known() throws IOException {
        scene.file("etr.csv", trust("ZZA", "NORTHMOOR NHS TRUST"));
        scene.file(
                "rtt.csv",
                waitsHeader(),
                waiting("ZZA", "Part_2", "C_320", 4, 10),
                waiting("ZZB", "Part_2", "C_320", 4, 10));
        scene.run();
        assertThat(List.of("ZZA", "ZZB", "QHM"))
                .extracting(code -> scene.directory
                        .organisation(new OdsCode(code))
                        .orElseThrow()
                        .type())
                .containsExactly(Organisation.Type.TRUST, Organisation.Type.INDEPENDENT, Organisation.Type.ICB);
        assertThat(scene.directory.named(new OdsCode("ZZA"))).isEqualTo("Northmoor NHS Trust");
    }

    @Test
    void to_import_again_updates_and_never_doubles() throws IOException {
        everything(4);
        scene.run();
        List<Long> before = counts();
        everything(8);
        scene.run();
        assertThat(counts()).isEqualTo(before);
        assertThat(scene.directory
                        .wait(new OdsCode("ZZA"), CARDIOLOGY)
                        .orElseThrow()
                        .medianWeeks())
                .hasValue(8.5);
    }

    @Test
    void all_that_is_wrong_is_named_at_once_and_nothing_is_changed() throws IOException {
        everything(4);
        scene.run();
        scene.file(
                "rtt.csv",
                waitsHeader(),
                waiting("not a code", "Part_2", "C_320", 9, 30),
                waiting("ZZA", "Part_9", "C_320", 9, 30),
                waiting("RTT-Sometime", "ZZA", "Part_2", "C_320", 9, 30, 30),
                waiting("RTT-April-2026", "ZZA", "Part_2", "C_320", 9, 30, 31),
                "RTT-April-2026,too short");
        scene.file("Hospital.csv", SITES_HEADER, "1~ZZA01~Hospital~Northmoor General~153.5~-1.5~ZZA");
        assertThat(scene.run())
                .startsWith("false")
                .contains("Nothing was imported. Problems: 6")
                .contains("rtt.csv, line 2, Provider Org Code: ODS code 'NOT A CODE'")
                .contains("rtt.csv, line 3, RTT Part Type: 'Part_9' is not known. Maybe")
                .contains("rtt.csv, line 4, Period: 'RTT-Sometime'")
                .contains("rtt.csv, line 5, Total All: '31', and the bands add up to 30. Maybe")
                .contains("rtt.csv, line 6, whole line: 2 fields")
                .contains("Hospital.csv, line 2, Latitude: Coordinates 153.5");
        assertThat(scene.directory
                        .wait(new OdsCode("ZZA"), CARDIOLOGY)
                        .orElseThrow()
                        .medianWeeks())
                .hasValue(4.5);
    }

    @Test
    void on_demand_bad_lines_are_counted_and_left_out() throws IOException {
        scene.file("etr.csv", trust("ZZA", "NORTHMOOR NHS TRUST"), trust("?", "WHAT"));
        assertThat(scene.run(BadLines.LEAVE_OUT))
                .startsWith("true")
                .contains("2 rows read = 1 kept + 1 that could not be read");
    }

    @Test
    void what_a_file_says_is_offered_at_once() throws IOException {
        everything(4);
        assertThat(scene.run()).doesNotContain("known place");
        assertThat(scene.directory
                        .shortlist(ShortlistRequest.nearest(new Outcode("ZZ1"), CARDIOLOGY))
                        .options())
                .singleElement()
                .satisfies(option -> assertThat(option.nearest().code()).isEqualTo(new OdsCode("ZZA01")));
    }

    @Test
    void every_import_is_registered_with_its_sums_and_its_seal() throws IOException {
        everything(4);
        scene.run();
        assertThat(scene.jdbc
                        .sql(
                                """
                                select count(*) from directory_import i
                                where length(sha256) = 64 and rows_read = rows_kept + (
                                    select coalesce(sum(rows), 0) from directory_import_left_out where import = i.id)
                                """)
                        .query(Long.class)
                        .single())
                .isEqualTo(5);
    }

    private void everything(int week) throws IOException {
        scene.file("etr.csv", trust("ZZA", "NORTHMOOR NHS TRUST"))
                .file("epraccur.csv", ods("Z00001", "MILL LANE SURGERY", "ZZ1 1AA", "", "A", "4"))
                .file("Hospital.csv", SITES_HEADER, "1~ZZA01~Hospital~Northmoor General~53.5~-1.5~ZZA")
                .file("places.csv", ",NAME,ZCTA5,LAT,LON", "0,A,ZZ1,53.5,-1.5")
                .file("rtt.csv", waitsHeader(), waiting("ZZA", "Part_2", "C_320", week, 30));
    }

    private List<Long> counts() {
        return List.of(scene.count("organisation"), scene.count("site"), scene.count("outcode"), scene.count("wait"));
    }
}
