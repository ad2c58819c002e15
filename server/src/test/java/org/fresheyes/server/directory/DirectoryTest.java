package org.fresheyes.server.directory;

import static org.assertj.core.api.Assertions.assertThat;

import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.junit.jupiter.api.Test;

class DirectoryTest {

    private final DirectoryScene scene = new DirectoryScene();
    private final Directory directory = scene.directory;

    @Test
    void an_unknown_organisation_is_named_by_its_code() {
        scene.trust("ZZA", "Northmoor");
        assertThat(directory.named(new OdsCode("ZZA"))).isEqualTo("Northmoor");
        assertThat(directory.named(new OdsCode("ZZB"))).isEqualTo("ZZB");
    }

    @Test
    void a_practice_is_found_by_any_words_of_its_name_place_postcode_or_code() {
        scene.practice("ZZP1", "St Ann's Surgery", "1 Mill Lane\nNorthmoor\nZZ1 1AA")
                .practice("ZZP2", "Mill Lane Practice", "Southmoor\nZZ2 1AA");
        assertThat(directory.practices("st anns"))
                .extracting(Organisation::name)
                .containsExactly("St Ann's Surgery");
        assertThat(directory.practices("ANN’S")).hasSize(1);
        assertThat(directory.practices("st ann’s, northm")).hasSize(1);
        assertThat(directory.practices("zz2 1aa"))
                .extracting(Organisation::name)
                .containsExactly("Mill Lane Practice");
        assertThat(directory.practices("zzp1")).hasSize(1);
    }

    @Test
    void a_practice_whose_name_begins_with_the_words_comes_first() {
        scene.practice("ZZP1", "A Surgery", "Mill Lane").practice("ZZP2", "Mill Lane Practice", "");
        assertThat(directory.practices("mill lane"))
                .extracting(Organisation::name)
                .containsExactly("Mill Lane Practice", "A Surgery");
    }

    @Test
    void a_blank_search_finds_nothing_and_signs_are_not_patterns() {
        scene.practice("ZZP1", "A Surgery", "Mill Lane");
        assertThat(directory.practices("  ")).isEmpty();
        assertThat(directory.practices("%")).isEmpty();
        assertThat(directory.practices("a_surgery")).hasSize(1);
        assertThat(directory.practices("urgery")).isEmpty();
    }

    @Test
    void closed_trusts_stay_known_but_are_not_listed() {
        scene.trust("ZZA", "Open").closedTrust("ZZB", "Closed");
        assertThat(directory.trusts()).extracting(Organisation::name).containsExactly("Open");
        assertThat(directory.organisation(new OdsCode("ZZB")))
                .map(Organisation::open)
                .contains(false);
    }

    @Test
    void a_clinic_is_kept_once_and_replaced_by_its_id() {
        scene.trust("ZZA", "Northmoor").cardiologyClinic("ZZA", "Heart", false).cardiologyClinic("ZZA", "Heart", true);
        assertThat(directory.clinics(new OdsCode("ZZA")))
                .singleElement()
                .extracting(Clinic::acceptsSecondOpinions)
                .isEqualTo(true);
    }

    @Test
    void the_treatment_functions_are_there_before_any_import() {
        assertThat(directory.functions()).hasSize(23);
        assertThat(directory.function("C_320")).contains(DirectoryScene.CARDIOLOGY);
        assertThat(directory.function("C_999")).isEmpty();
    }

    @Test
    void the_middle_of_an_outcode_is_known_or_not() {
        assertThat(directory.where(new Outcode("ZZ1"))).contains(new Coordinates(50, 0));
        assertThat(directory.where(new Outcode("ZZ9"))).isEmpty();
    }
}
