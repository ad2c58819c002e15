package org.fresheyes.server.wards.adt;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.fresheyes.server.SoakReport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Messages that are broken in every way a line and a program can break them: an answer, and nothing is changed. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class FuzzedAdtTest {

    private static final int TEST = 10_000;
    private static final int SOAK = 100_000;
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");

    /** Ways to break a message so that nobody can take it, and one way that may leave it whole. */
    private enum Break {
        CUT_OFF,
        NO_HEADER,
        OTHER_TYPE,
        OTHER_VERSION,
        UNKNOWN_SENDER,
        NO_VISIT,
        NO_PATIENT,
        NO_TIME,
        NONSENSE,
        SIGNS_NO_TEXT_HAS,
        NO_CONTROL_ID,
        ENDLESS_FIELD
    }

    private final AdtHospital hospital = new AdtHospital();
    private final AdtMessages say = new AdtMessages();

    @AfterAll
    void stop() {
        hospital.close();
    }

    @Test
    void ten_thousand_broken_messages_change_nothing() {
        run(TEST, new Random(1));
    }

    @Test
    @Tag("soak")
    void a_hundred_thousand_broken_messages_change_nothing() {
        long begin = System.nanoTime();
        Map<String, Integer> answers = run(SOAK, new Random(2));
        SoakReport.line(
                "adt-fuzz",
                "Broken ADT messages: %,d over one connection at a time, %s; nothing changed; %d s."
                        .formatted(SOAK, answers, (System.nanoTime() - begin) / 1_000_000_000));
    }

    /** What bit-flips leave readable may be taken; whatever is answered with AE or AR changed nothing. */
    @Test
    void a_message_with_any_bytes_changed_is_answered_and_taken_only_when_it_says_so() {
        Random random = new Random(3);
        int refused = 0;
        try (AdtSender pas = hospital.sender()) {
            for (int i = 0; i < 1_000; i++) {
                String good = good(random);
                byte[] bytes = good.getBytes(StandardCharsets.UTF_8);
                for (int flips = 1 + random.nextInt(6); flips > 0; flips--) {
                    bytes[random.nextInt(bytes.length)] = (byte) (' ' + random.nextInt(95));
                }
                String before = hospital.everything();
                String answer = pas.send(new String(bytes, StandardCharsets.UTF_8));
                assertThat(answer).containsPattern("\rMSA\\|A[AER]\\|");
                if (!answer.contains("\rMSA|AA|")) {
                    assertThat(hospital.everything()).isEqualTo(before);
                    refused++;
                }
            }
        }
        assertThat(refused).isBetween(100, 950);
    }

    private Map<String, Integer> run(int messages, Random random) {
        try (AdtSender pas = hospital.sender()) {
            hospital.empty();
            assertThat(pas.code(say.stay("A01", "REAL", NINE, "", "W6^^1"))).isEqualTo("AA");
            String before = hospital.everything();
            Map<Break, Integer> tried = new EnumMap<>(Break.class);
            Map<String, Integer> answers = new TreeMap<>();
            List<String> taken = new ArrayList<>();
            for (int i = 0; i < messages; i++) {
                Break how = Break.values()[random.nextInt(Break.values().length)];
                String broken = broken(good(random), how, random);
                String answer = pas.send(broken);
                String code = answer.replaceFirst("(?s).*\rMSA\\|(A[AER])\\|.*", "$1");
                tried.merge(how, 1, Integer::sum);
                answers.merge(code, 1, Integer::sum);
                if (!code.equals("AE") && !code.equals("AR")) {
                    taken.add(how + ": " + broken + " -> " + answer);
                }
            }
            assertThat(taken).isEmpty();
            assertThat(tried.values()).allMatch(count -> count > messages / 100);
            assertThat(hospital.everything()).isEqualTo(before);
            return answers;
        }
    }

    private String good(Random random) {
        String visit = "F" + random.nextInt(50);
        Instant when = NINE.plusSeconds(60L * random.nextInt(600));
        return random.nextInt(6) == 0
                ? say.merge("H" + visit, "K" + visit, when)
                : say.stay(
                        List.of("A01", "A02", "A03", "A08", "A11", "A12", "A13").get(random.nextInt(7)),
                        visit,
                        when,
                        random.nextBoolean() ? "" : AdtMessages.time(when.minusSeconds(300)),
                        "W6^^" + (1 + random.nextInt(9)));
    }

    private static String broken(String good, Break how, Random random) {
        return switch (how) {
            case CUT_OFF -> good.substring(0, random.nextInt(good.indexOf("PID|") + 8));
            case NO_HEADER -> good.substring(good.indexOf("EVN|"));
            case OTHER_TYPE -> good.replaceFirst("ADT\\^A[0-9]+", "ADT^A" + (50 + random.nextInt(12)));
            case OTHER_VERSION ->
                good.replaceFirst(
                        "\\|P\\|2\\.4", "|P|" + List.of("2.3", "2.9", "", "x").get(random.nextInt(4)));
            case UNKNOWN_SENDER -> good.replaceFirst("NORTHMOOR", "ZZ" + random.nextInt());
            case NO_VISIT ->
                good.contains("PV1|")
                        ? good.replaceFirst("PV1\\|[^\r]*", "PV1|1|I|W6^^1")
                        : good.replaceFirst("MRG\\|[^\r]*", "MRG|");
            case NO_PATIENT -> good.replaceFirst("PID\\|[^\r]*", "PID|1");
            case NO_TIME -> good.replaceAll("\\|2026[0-9]{8}", "|2026" + (13 + random.nextInt(80)) + "321200");
            case NONSENSE -> nonsense(random);
            case SIGNS_NO_TEXT_HAS -> {
                int at = random.nextInt(good.length());
                yield good.substring(0, at) + (char) (1 + random.nextInt(8)) + good.substring(at);
            }
            case NO_CONTROL_ID -> good.replaceFirst("\\|M[0-9]+\\|P", "||P");
            case ENDLESS_FIELD -> good.replaceFirst("Fictional", "F".repeat(121 + random.nextInt(2_000)));
        };
    }

    private static String nonsense(Random random) {
        StringBuilder signs = new StringBuilder();
        for (int i = random.nextInt(300); i > 0; i--) {
            signs.append((char) (' ' + random.nextInt(95)));
        }
        return signs.toString();
    }
}
