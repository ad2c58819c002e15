package org.fresheyes.server.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.server.directory.Shortlist.Option;
import org.junit.jupiter.api.Test;

class ShortlistTest {

    private static final ShortlistRequest NEAR_ZZ1 =
            ShortlistRequest.nearest(new Outcode("ZZ1"), DirectoryScene.CARDIOLOGY);

    private final DirectoryScene scene = new DirectoryScene();

    @Test
    void the_nearest_site_of_each_trust_counts_and_the_nearest_trust_comes_first() {
        scene.trust("ZZA", "A")
                .site("ZZA01", "ZZA", 0.6)
                .site("ZZA02", "ZZA", 0.2)
                .cardiologyWait("ZZA", 20);
        scene.trust("ZZB", "B").site("ZZB01", "ZZB", 0.1).cardiologyWait("ZZB", 30);
        List<Option> options = scene.directory.shortlist(NEAR_ZZ1).options();
        assertThat(codes(options)).containsExactly("ZZB", "ZZA");
        assertThat(options.getLast().nearest().code()).isEqualTo(new OdsCode("ZZA02"));
        assertThat(options.getLast().miles()).isCloseTo(0.2 * 69.1, within(0.1));
    }

    @Test
    void by_wait_the_shortest_comes_first_and_those_without_a_figure_last() {
        scene.trust("ZZA", "A").site("ZZA01", "ZZA", 0.1).fewWaitingForCardiology("ZZA");
        scene.trust("ZZB", "B").site("ZZB01", "ZZB", 0.2).cardiologyWait("ZZB", 30);
        scene.trust("ZZC", "C").site("ZZC01", "ZZC", 0.3).cardiologyWait("ZZC", 12.5);
        Shortlist shortlist = scene.directory.shortlist(NEAR_ZZ1.by(ShortlistRequest.Order.WAIT));
        assertThat(codes(shortlist.options())).containsExactly("ZZC", "ZZB", "ZZA");
        assertThat(shortlist.options().getLast().figure().orElseThrow().medianWeeks())
                .isEmpty();
    }

    @Test
    void the_first_teams_trust_is_listed_and_marked_by_its_own_code_or_a_hospitals() {
        scene.trust("ZZA", "A").site("ZZA01", "ZZA", 0.1).cardiologyWait("ZZA", 20);
        scene.trust("ZZB", "B").site("ZZB01", "ZZB", 0.2).cardiologyWait("ZZB", 20);
        for (String first : List.of("ZZA", "ZZA01")) {
            assertThat(scene.directory
                            .shortlist(NEAR_ZZ1.afterFirstOpinionAt(new OdsCode(first)))
                            .options())
                    .extracting(Option::notIndependent)
                    .containsExactly(true, false);
        }
    }

    @Test
    void a_trust_that_nobody_waits_at_for_this_treatment_is_not_offered_unless_it_says_so_itself() {
        scene.trust("ZZA", "A").site("ZZA01", "ZZA", 0.1).cardiologyWait("ZZA", 20);
        scene.trust("ZZB", "B").site("ZZB01", "ZZB", 0.2);
        scene.trust("ZZC", "C").site("ZZC01", "ZZC", 0.3).cardiologyClinic("ZZC", "Heart clinic", true);
        List<Option> options = scene.directory.shortlist(NEAR_ZZ1).options();
        assertThat(codes(options)).containsExactly("ZZA", "ZZC");
        assertThat(options.getLast().figure()).isEmpty();
        assertThat(options.getLast().clinics()).extracting(Clinic::name).containsExactly("Heart clinic");
    }

    @Test
    void a_trust_that_takes_no_second_opinions_is_counted_not_offered() {
        scene.trust("ZZA", "A").site("ZZA01", "ZZA", 0.1).cardiologyWait("ZZA", 20);
        scene.cardiologyClinic("ZZA", "Heart clinic", false);
        Shortlist shortlist = scene.directory.shortlist(NEAR_ZZ1);
        assertThat(shortlist.options()).isEmpty();
        assertThat(shortlist.problems()).contains("1 organisation does not take second opinions.");
    }

    @Test
    void closed_trusts_and_those_too_far_away_are_not_offered() {
        scene.closedTrust("ZZA", "A").site("ZZA01", "ZZA", 0.1).cardiologyWait("ZZA", 20);
        scene.trust("ZZB", "B").site("ZZB01", "ZZB", 1.5).cardiologyWait("ZZB", 20);
        Shortlist shortlist = scene.directory.shortlist(NEAR_ZZ1);
        assertThat(shortlist.options()).isEmpty();
        assertThat(shortlist.problems())
                .containsExactly("We found no hospital for Cardiology within 50 miles. Try a longer distance.");
        assertThat(codes(scene.directory.shortlist(NEAR_ZZ1.within(150)).options()))
                .containsExactly("ZZB");
    }

    @Test
    void a_provider_without_sites_is_placed_by_its_own_address_or_counted_as_not_placed() {
        scene.trust("ZZA", "A").addressedIn("ZZA", "ZZ2").cardiologyWait("ZZA", 20);
        scene.trust("ZZB", "B").cardiologyWait("ZZB", 20);
        Shortlist shortlist = scene.directory.shortlist(NEAR_ZZ1.within(150));
        assertThat(codes(shortlist.options())).containsExactly("ZZA");
        assertThat(shortlist.options().getFirst().nearest().coordinates()).isEqualTo(new Coordinates(52, 0));
        assertThat(shortlist.problems())
                .containsExactly("1 organisation also treats this. We do not know where it is.");
    }

    @Test
    void a_provider_that_is_one_hospital_of_a_company_is_placed_where_that_hospital_is() {
        scene.trust("ZZA01", "One hospital").site("ZZA01", "ZZA", 0.1).cardiologyWait("ZZA01", 20);
        assertThat(codes(scene.directory.shortlist(NEAR_ZZ1).options())).containsExactly("ZZA01");
    }

    @Test
    void an_unknown_outcode_is_said_and_is_no_failure() {
        Shortlist shortlist =
                scene.directory.shortlist(ShortlistRequest.nearest(new Outcode("ZZ9"), DirectoryScene.CARDIOLOGY));
        assertThat(shortlist.options()).isEmpty();
        assertThat(shortlist.problems()).singleElement().asString().contains("where ZZ9 is");
    }

    @Test
    void without_any_waiting_times_all_trusts_are_listed_and_the_lack_is_said() {
        scene.trust("ZZA", "A").site("ZZA01", "ZZA", 0.1);
        Shortlist shortlist = scene.directory.shortlist(NEAR_ZZ1);
        assertThat(codes(shortlist.options())).containsExactly("ZZA");
        assertThat(shortlist.problems()).singleElement().asString().contains("No waiting times are loaded");
    }

    @Test
    void every_kind_of_fact_names_its_source() {
        scene.trust("ZZA", "A").site("ZZA01", "ZZA", 0.1).cardiologyWait("ZZA", 20);
        assertThat(scene.directory.shortlist(NEAR_ZZ1).asOf())
                .extracting(fact -> fact.what() + ": " + fact.source().name())
                .containsExactly(
                        "Where hospitals are: Scene", "How long people wait: Scene", "Where postcode areas are: Scene");
    }

    @Test
    void the_limit_cuts_the_list_and_tells_how_many_there_are() {
        scene.trust("ZZA", "A").site("ZZA01", "ZZA", 0.1).cardiologyWait("ZZA", 20);
        scene.trust("ZZB", "B").site("ZZB01", "ZZB", 0.2).cardiologyWait("ZZB", 20);
        Shortlist shortlist = scene.directory.shortlist(new ShortlistRequest(
                NEAR_ZZ1.from(), NEAR_ZZ1.function(), NEAR_ZZ1.firstTeamTrust(), 50, NEAR_ZZ1.order(), 1));
        assertThat(codes(shortlist.options())).containsExactly("ZZA");
        assertThat(shortlist.found()).isEqualTo(2);
    }

    @Test
    void a_distance_out_of_range_is_refused() {
        assertThatThrownBy(() -> NEAR_ZZ1.within(0)).hasMessageContaining("1 to 500");
    }

    private static List<String> codes(List<Option> options) {
        return options.stream().map(option -> option.trust().code().value()).toList();
    }
}
