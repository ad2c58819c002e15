package org.fresheyes.server.opinion.pages.patient;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Opinion.Outcome;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step.Withdrawn;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.opinion.Sentences;
import org.fresheyes.server.opinion.Walk;
import org.fresheyes.server.opinion.pages.PatientVisit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@Tag("slow")
class CasePagesTest {

    private static TestServer server;
    private static Scene scene;

    private Viewer moira;
    private PatientVisit visit;

    @BeforeAll
    static void start() {
        server = TestServer.start();
        scene = new Scene(server);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @BeforeEach
    void moiraIsSignedIn() {
        moira = scene.moiraHerself();
        visit = new PatientVisit(server, moira);
    }

    @ParameterizedTest
    @EnumSource
    void in_every_stage_the_page_says_where_it_is_and_every_move_it_offers_opens(Stage stage) {
        UUID id = new Walk(scene, moira).to(stage);
        OpinionCase state = scene.cases().open(moira, id).state();
        assertThat(state.stage()).isEqualTo(stage);

        var page = visit.read("/my/cases/" + id);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body())
                .contains(Sentences.whereItIs(state), Sentences.whatHappensNext(state))
                .contains("is responsible for your care", "What has happened");

        for (Move move : Move.open(scene.cases().open(moira, id), scene.cases())) {
            assertThat(page.body()).contains("/my/cases/" + id + "/" + move.address());
            assertThat(visit.read("/my/cases/" + id + "/" + move.address()).status())
                    .as(move.name())
                    .isEqualTo(200);
        }
        assertThat(visit.read("/my/cases").body()).contains("/my/cases/" + id);
    }

    @Test
    void a_move_that_is_not_open_leads_to_the_request() {
        UUID id = new Walk(scene, moira).to(Stage.ASKED);
        assertThat(visit.read("/my/cases/" + id + "/opinion").leadsTo()).isEqualTo("/my/cases/" + id);
    }

    @Test
    void somebody_else_acting_first_shows_both_and_takes_nothing() {
        UUID id = new Walk(scene, moira).to(Stage.ASKED);
        PatientVisit otherWindow = new PatientVisit(server, moira);
        otherWindow.send(address(id, "private-opinion"), "seen", "1", "from", "Dr Vane", "summary", "Rest it");

        var late = visit.send(address(id, "withdraw"), "seen", "1", "why", "I wrote this slowly");
        assertThat(late.status()).isEqualTo(409);
        assertThat(late.body())
                .contains("Something changed", "A private opinion was added", "I wrote this slowly")
                .contains("name=\"seen\" value=\"2\"");
        assertThat(stage(id)).isEqualTo(Stage.ASKED);

        assertThat(visit.send(address(id, "withdraw"), "seen", "2", "why", "I wrote this slowly")
                        .status())
                .isEqualTo(303);
        assertThat(stage(id)).isEqualTo(Stage.WITHDRAWN);
    }

    @Test
    void after_a_talk_the_person_says_what_they_want() {
        UUID id = new Walk(scene, moira).to(Stage.EXPLAINING);
        assertThat(visit.send(address(id, "explanation"), "seen", "2", "words", "Thanks")
                        .status())
                .isEqualTo(422);
        visit.send(address(id, "explanation"), "seen", "2", "result", "ENOUGH");
        assertThat(stage(id)).isEqualTo(Stage.SETTLED);
    }

    @Test
    void after_a_no_the_person_can_leave_it_there_and_is_told_who_else_can_help() {
        UUID id = new Walk(scene, moira).to(Stage.DECLINED);
        assertThat(visit.read(address(id, "after-no")).body())
                .contains(
                        "Two consultants have looked at it",
                        "no legal right",
                        "PALS",
                        "An advocate",
                        "No contact recorded.");
        visit.send(address(id, "after-no"), "seen", "2", "way", "accept");
        assertThat(stage(id)).isEqualTo(Stage.SETTLED);
    }

    @Test
    void records_stop_being_shown_until_the_person_agrees_again_with_a_tick() {
        UUID id = new Walk(scene, moira).to(Stage.ARRANGING);
        assertThat(visit.read("/my/cases/" + id).body())
                .contains("You agree that your records are shown", "/stop-sharing")
                .doesNotContain("/share\"");

        visit.send(address(id, "stop-sharing"), "seen", seen(id), "why", "I want to think");
        assertThat(visit.read("/my/cases/" + id).body())
                .contains("Nothing is sent until you do", "I want to think", "Agree that your records are shown");
        assertThat(state(id).sharing().isMissing()).isTrue();

        assertThat(visit.send(address(id, "share"), "seen", seen(id)).status()).isEqualTo(422);
        visit.send(address(id, "share"), "seen", seen(id), "agreed", "yes");
        assertThat(state(id).sharing().isMissing()).isFalse();
    }

    @Test
    void what_was_sent_stays_and_the_page_says_where() {
        UUID id = new Walk(scene, moira).to(Stage.REFERRED);
        assertThat(visit.read(address(id, "stop-sharing")).body())
                .contains("Your records were sent to Estuary Hospitals", "This page cannot take them back");

        visit.send(address(id, "stop-sharing"), "seen", seen(id));
        assertThat(visit.read("/my/cases/" + id).body()).contains("They stay there");
        assertThat(stage(id)).isEqualTo(Stage.REFERRED);
    }

    @Test
    void giving_up_the_first_appointment_needs_the_tick() {
        UUID id = new Walk(scene, moira).to(Stage.ASKED);
        assertThat(visit.read(address(id, "first-appointment")).body()).contains("Your place on their waiting list");
        assertThat(visit.send(address(id, "first-appointment"), "seen", "1", "decision", "give-up")
                        .status())
                .isEqualTo(422);
        assertThat(state(id).keepsFirstAppointment()).isTrue();
        visit.send(address(id, "first-appointment"), "seen", "1", "decision", "give-up", "told", "yes");
        assertThat(state(id).keepsFirstAppointment()).isFalse();
    }

    @Test
    void an_appointment_is_cancelled_and_the_request_stays_open() {
        UUID id = new Walk(scene, moira).to(Stage.BOOKED);
        assertThat(visit.read(address(id, "cancel-appointment")).body()).contains("Friday 8 January 2027 at 9:30am");
        visit.send(address(id, "cancel-appointment"), "seen", seen(id), "why", "");
        assertThat(stage(id)).isEqualTo(Stage.ACCEPTED);
    }

    @Test
    void both_opinions_and_the_answer_to_each_question_are_there_to_read() {
        UUID id = new Walk(scene, moira).reported(Outcome.DIFFERS_ON_DIAGNOSIS);
        var opinion = visit.read(address(id, "opinion"));
        assertThat(opinion.body())
                .contains("Worn joint", "The pain comes from the back, not the hip")
                .contains("Could it be something else?", "Yes, it could", "See the physiotherapist")
                .contains("This does not mean that anyone made a mistake")
                .contains("Works for a different organisation", "Is not in the first team")
                .doesNotContain("Is at least as senior");
        visit.send(address(id, "opinion"), "seen", seen(id), "words", "Thank you");
        assertThat(state(id).readBy()).contains(Side.ASKER);
    }

    @Test
    void advice_that_the_practice_still_reads_is_not_shown_yet() {
        UUID id = new Walk(scene, moira).to(Stage.ADVISED);
        assertThat(visit.read("/my/cases/" + id).body()).doesNotContain("We would do the same");
    }

    @Test
    void a_settled_request_takes_feedback_once_and_can_be_opened_again() {
        UUID id = new Walk(scene, moira).to(Stage.SETTLED);
        visit.send(address(id, "feedback"), "seen", seen(id), "words", "It helped");
        assertThat(visit.read(address(id, "feedback")).status()).isEqualTo(303);
        assertThat(visit.send(address(id, "reopen"), "seen", seen(id), "why", "")
                        .status())
                .isEqualTo(422);
        visit.send(address(id, "reopen"), "seen", seen(id), "why", "It came back");
        assertThat(stage(id)).isEqualTo(Stage.ASKED);
    }

    @Test
    void a_place_that_does_not_fit_is_changed_with_a_reason() {
        UUID id = new Walk(scene, moira).to(Stage.ARRANGING);
        assertThat(visit.read(address(id, "another-way")).body()).contains("Not Estuary Hospitals", "Another way");
        assertThat(visit.send(address(id, "another-way"), "seen", seen(id), "again", "PLACE")
                        .status())
                .isEqualTo(422);
        visit.send(address(id, "another-way"), "seen", seen(id), "again", "PLACE", "why", "No bus goes there");
        assertThat(stage(id)).isEqualTo(Stage.CHOOSING);
        visit.send(address(id, "another-way"), "seen", seen(id), "again", "WAY", "why", "They are all too far");
        assertThat(stage(id)).isEqualTo(Stage.ASKED);
        assertThat(visit.read("/my/cases/" + id).body()).contains("No bus goes there", "They are all too far");
    }

    @Test
    void a_longer_wait_is_said_before_the_places_are_shown() {
        UUID id = new Walk(scene, moira).to(Stage.CHOOSING);
        assertThat(visit.read(address(id, "choose")).body())
                .contains("A new referral may mean a longer wait", address(id, "places"));
        assertThat(visit.read(address(id, "places")).status()).isEqualTo(200);
        assertThat(visit.send(address(id, "places"), "seen", seen(id)).status()).isEqualTo(422);
    }

    @Test
    void a_form_for_a_case_that_moved_on_says_that_it_is_not_possible_now() {
        Walk walk = new Walk(scene, moira);
        UUID id = walk.to(Stage.ASKED);
        walk.step(moira, new Withdrawn(Words.of("")));
        var late = visit.send(address(id, "withdraw"), "seen", "2", "why", "");
        assertThat(late.status()).isEqualTo(422);
        assertThat(late.body()).contains("This is not possible now");
    }

    @Test
    void somebody_without_requests_is_told_how_to_ask() {
        PatientVisit petra = new PatientVisit(
                server,
                new Viewer(
                        UUID.randomUUID(),
                        "Petra Sandell",
                        Optional.of(
                                scene.person("9990000026", "Petra", "Sandell").id()),
                        Set.of()));
        assertThat(petra.read("/my/cases").body())
                .contains("You have not asked for a second opinion yet", "href=\"/ask\"");
    }

    private static String address(UUID id, String move) {
        return "/my/cases/%s/%s".formatted(id, move);
    }

    private String seen(UUID id) {
        return String.valueOf(state(id).version());
    }

    private Stage stage(UUID id) {
        return state(id).stage();
    }

    private OpinionCase state(UUID id) {
        return scene.cases().open(moira, id).state();
    }
}
