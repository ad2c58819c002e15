package org.fresheyes.server.wards.adt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.server.wards.Beds;
import org.fresheyes.server.wards.Occupant;
import org.fresheyes.server.wards.Stays;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A hospital system tells who lies where: over the wire, in any order, and wrongly. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AdtTest {

    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    private final AdtHospital hospital = new AdtHospital("--adt.size", "8K", "--adt.time", "1s");
    private final AdtMessages say = new AdtMessages();

    @AfterAll
    void stop() {
        hospital.close();
    }

    @BeforeEach
    void empty() {
        hospital.empty();
    }

    @Test
    void a_stay_is_told_from_coming_to_leaving() {
        try (AdtSender pas = hospital.sender()) {
            assertThat(pas.code(say.stay("A01", "V1", at(0), "", "W6^BAY2^4"))).isEqualTo("AA");
            assertThat(occupants(at(5))).singleElement().satisfies(somebody -> {
                assertThat(somebody.patient().listed()).isEqualTo("FICTIONAL, Amina");
                assertThat(somebody.patient().number()).isEqualTo("HV1");
                assertThat(somebody.patient().nhsNumber()).contains(NhsNumber.of("9990010374"));
                assertThat(somebody.ward().orElseThrow().name()).isEqualTo("Willow Ward");
                assertThat(somebody.bed().orElseThrow().name()).isEqualTo("Bed 4");
                assertThat(somebody.said()).isEqualTo("W6/BAY2/4");
            });
            assertThat(pas.code(say.stay("A02", "V1", at(60), "", "W7^^2"))).isEqualTo("AA");
            assertThat(pas.code(say.stay("A12", "V1", at(70), "", "W6^BAY2^4"))).isEqualTo("AA");
            assertThat(pas.code(say.stay("A02", "V1", at(80), "", "w7^^3"))).isEqualTo("AA");
            assertThat(pas.code(say.stay("A03", "V1", at(180), "", "w7^^3"))).isEqualTo("AA");
            assertThat(pas.code(say.stay("A13", "V1", at(190), "", "w7^^3"))).isEqualTo("AA");
            assertThat(hospital.beds("V1")).isEqualTo("09:00-10:20 W6/4 · 10:20- w7/3");
            assertThat(occupants(at(200))).singleElement().satisfies(somebody -> assertThat(
                            somebody.bed().orElseThrow().name())
                    .isEqualTo("3"));
            assertThat(pas.code(say.stay("A11", "V1", at(210), "", ""))).isEqualTo("AA");
            assertThat(hospital.beds("V1")).isEmpty();
        }
    }

    @Test
    void whatever_the_order_and_however_often_the_beds_are_the_same() {
        Random random = new Random(11);
        try (AdtSender pas = hospital.sender()) {
            for (int round = 0; round < 25; round++) {
                String visit = "O" + round;
                List<String> messages = new ArrayList<>(List.of(
                        say.stay("A01", visit, at(5), AdtMessages.time(at(0)), "W6^^1"),
                        say.stay("A08", visit, at(20), "", "W6^^1", "Fictional^Amina-Renamed"),
                        say.stay("A02", visit, at(30), "", "W6^^2"),
                        say.stay("A02", visit, at(60), "", "W7^^1"),
                        say.stay("A12", visit, at(70), AdtMessages.time(at(60)), "W6^^2"),
                        say.stay("A03", visit, at(120), AdtMessages.time(at(110)), "W6^^2"),
                        say.stay("A13", visit, at(130), AdtMessages.time(at(110)), "W6^^2"),
                        say.stay("A02", visit, at(150), "", "W7^^4", "Fictional^Amina-At-Last")));
                messages.addAll(messages.subList(0, random.nextInt(messages.size())));
                Collections.shuffle(messages, random);
                for (String message : messages) {
                    assertThat(pas.code(message)).isEqualTo("AA");
                }
                assertThat(hospital.beds(visit))
                        .as("%s", messages)
                        .isEqualTo("09:00-09:30 W6/1 · 09:30-11:30 W6/2 · 11:30- W7/4");
                assertThat(name("H" + visit)).isEqualTo("Amina-At-Last");
                assertThat(count("stay_said join stay on stay.id = stay where visit = '%s'".formatted(visit)))
                        .isEqualTo(8);
            }
        }
    }

    @Test
    void two_numbers_of_one_patient_are_one_and_what_is_forgotten_stays_so() {
        try (AdtSender pas = hospital.sender()) {
            pas.send(say.stay("A01", "X1", at(0), "", "W6^^7"));
            assertThat(pas.code(say.merge("HX1", "H-KEPT", at(30)))).isEqualTo("AA");
            assertThat(in("X1").patient().number()).isEqualTo("H-KEPT");
            assertThat(in("X1").patient().listed()).isEqualTo("FICTIONAL, Bela");

            hospital.server().bean(Stays.class).forget(AdtHospital.TRUST, "HX1");
            pas.send(say.stay("A08", "X1", at(60), "", "W6^^7"));
            assertThat(in("X1").patient().listed()).isEqualTo("Name not known");
            assertThat(count("stay_patient where given <> '' and number in ('HX1', 'H-KEPT')"))
                    .isZero();
            assertThat(pas.code(say.stay("A11", "X1", at(90), "", ""))).isEqualTo("AA");
        }
    }

    @Test
    void a_place_that_is_not_kept_here_is_shown_as_it_was_said_and_a_second_hospital_has_its_own() {
        try (AdtSender pas = hospital.sender()) {
            pas.send(say.stay("A01", "U1", at(0), "", "CELLAR^^99"));
            pas.send(say.stay("A01", "U2", at(0), "", ""));
            assertThat(in("U1").ward()).isEmpty();
            assertThat(in("U1").said()).isEqualTo("CELLAR/99");
            assertThat(in("U2").said()).isEmpty();
            pas.send(say.stay("A02", "U1", at(30), "", "R1^^1^RIVER"));
            assertThat(occupants(at(40)))
                    .noneMatch(somebody -> somebody.patient().number().equals("HU1"));
            assertThat(count("stay_bed where site = 'ZZN01B'")).isEqualTo(1);
        }
    }

    @Test
    void what_cannot_be_taken_is_answered_with_why_and_changes_nothing() {
        String good = say.stay("A01", "G1", at(0), "", "W6^^8");
        String before = hospital.everything();
        try (AdtSender pas = hospital.sender()) {
            assertAnswer(pas, good.replace("ADT^A01", "ADT^A04"), "AR", "MSH-9");
            assertAnswer(pas, good.replace("ADT^A01", "ORU^R01"), "AR", "MSH-9");
            assertAnswer(pas, good.replace("|P|2.4", "|T|2.4"), "AR", "MSH-11");
            assertAnswer(pas, good.replace("|P|2.4", "|P|2.3"), "AR", "MSH-12");
            assertAnswer(pas, good.replace("NORTHMOOR|FRESH", "ELSEWHERE|FRESH"), "AR", "MSH-4");
            assertAnswer(pas, good.replace("NORTHMOOR|FRESH", "NOWHERE|FRESH"), "AR", "MSH-4");
            assertAnswer(pas, good.replace("|G1", "|"), "AE", "PV1-19-1 is missing");
            assertAnswer(pas, good.replaceAll("PID[^\r]*\r", "PID|1||||Fictional^Amina\r"), "AE", "PID-3");
            assertAnswer(pas, good.replaceAll("2026112309", "2026113109"), "AE", "EVN-2");
            assertAnswer(pas, good.replace("19610314", "yesterday"), "AE", "PID-7-1: cannot be read");
            assertAnswer(pas, good.replace("Amina", "A".repeat(200)), "AE", "too long");
            assertAnswer(pas, good.replace("ADT^A01", "ADT^A02").replace("W6^^8", ""), "AE", "PV1-3");
            assertAnswer(pas, good.replace("Amina", "Ami\u0001na"), "AE", "signs");
            assertAnswer(pas, say.merge("H1", "H1", at(0)), "AE", "MRG-1");
            assertAnswer(pas, say.merge("", "H1", at(0)), "AE", "MRG-1-1 is missing");
            assertThat(pas.send("hello")).contains("MSA|AR||");
            assertThat(pas.send("")).contains("MSA|AR||");
        }
        assertThat(hospital.everything()).isEqualTo(before);
    }

    @Test
    void what_is_too_long_is_answered_and_who_is_too_slow_or_speaks_another_protocol_is_hung_up_on()
            throws InterruptedException {
        try (AdtSender pas = hospital.sender()) {
            String big = say.stay("A01", "B1", at(0), "", "W6^^8") + "NTE|1||" + "x".repeat(9_000) + "\r";
            assertThat(AdtSender.code(pas.send(big), big)).isEqualTo("AE");
            assertThat(pas.code(say.stay("A01", "B3", at(0), "", "W6^^8"))).isEqualTo("AA");
            pas.raw("\u000b" + "x".repeat(140_000));
            assertThat(pas.answer()).isEmpty();
        }
        try (AdtSender slow = hospital.sender()) {
            slow.raw("\u000bMSH|");
            long begin = System.nanoTime();
            assertThat(slow.answer()).isEmpty();
            assertThat(System.nanoTime() - begin).isGreaterThan(900_000_000L);
        }
        try (AdtSender browser = hospital.sender()) {
            browser.raw("GET / HTTP/1.1\r\nHost: localhost\r\nAccept: text/html,application/xhtml+xml\r\n\r\n");
            assertThat(browser.answer()).isEmpty();
        }
        try (AdtSender patient = hospital.sender()) {
            Thread.sleep(1_200); // silent for longer than a message may take: between messages that is fine
            patient.raw("\r\n");
            assertThat(patient.code(say.stay("A01", "B2", at(0), "", "W6^^9"))).isEqualTo("AA");
            assertThat(patient.code(say.stay("A11", "B2", at(9), "", ""))).isEqualTo("AA");
        }
        assertThat(hospital.everything()).contains("HB2", "HB3").doesNotContain("HB1");
    }

    @Test
    void names_are_read_in_the_letters_they_are_written_in_and_two_messages_can_come_at_once() {
        try (AdtSender pas = hospital.sender()) {
            String one = say.stay("A01", "L1", at(0), "", "W6^^5", "O\\T\\Fictional^Zoë");
            String two = say.stay("A01", "L2", at(0), "", "W6^^6", "Fictional^Łukasz")
                    .replace('\r', '\n');
            pas.raw("\u000b" + one + "\u001c\r\u000b" + two + "\u001c\r");
            assertThat(AdtSender.code(pas.answer(), one)).isEqualTo("AA");
            assertThat(pas.answer()).contains("MSA|AA|");
            assertThat(in("L1").patient().listed()).isEqualTo("O&FICTIONAL, Zoë");
            assertThat(in("L2").patient().given()).isEqualTo("Łukasz");
        }
    }

    private static void assertAnswer(AdtSender pas, String message, String code, String why) {
        String answer = pas.send(message);
        assertThat(AdtSender.code(answer, message)).as(answer).isEqualTo(code);
        assertThat(answer).contains(why).doesNotContain("Amina");
    }

    private List<Occupant> occupants(Instant moment) {
        return hospital.server().bean(Beds.class).at(hospital.hospital(), moment);
    }

    private Occupant in(String visit) {
        return hospital.server().bean(Beds.class).at(hospital.hospital(), at(100).minusSeconds(3_600)).stream()
                .filter(somebody -> visitOf(somebody).equals(visit))
                .findFirst()
                .orElseThrow();
    }

    private String visitOf(Occupant somebody) {
        return hospital.server()
                .bean(JdbcClient.class)
                .sql("select visit from stay where id = ?")
                .param(somebody.stay())
                .query(String.class)
                .single();
    }

    private String name(String number) {
        return hospital.server()
                .bean(JdbcClient.class)
                .sql("select given from stay_patient where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    private long count(String rows) {
        return hospital.server()
                .bean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Long.class)
                .single();
    }

    private static Instant at(int minutes) {
        return NINE.plusSeconds(60L * minutes);
    }
}
