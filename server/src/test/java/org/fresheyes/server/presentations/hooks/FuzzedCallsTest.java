package org.fresheyes.server.presentations.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Assessment;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.server.SoakReport;
import org.fresheyes.server.access.Program;
import org.fresheyes.server.settings.Settings;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Bodies that nobody meant: broken at random places, joined, nested, with pieces of other bodies in them. Each of them is
 * answered, with cards, with what is missing, or with what is wrong: everything but the database takes part.
 */
@Tag("slow")
class FuzzedCallsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Knowledge KNOWLEDGE = Knowledge.ofTheProduct();
    private static final JesssRule RULE =
            new JesssRule(KNOWLEDGE.set(), org.fresheyes.rules.presentations.Settings.DEFAULT);
    private static final Program PROGRAM = new Program(
            HookClient.ISSUER,
            "Example",
            new OdsCode(HookClient.PRACTICE),
            "Example",
            List.of(URI.create("https://ehr.example.org/fhir")),
            false);

    private enum Came {
        CARDS,
        NOTHING,
        LACKING,
        BAD
    }

    private final Gathering gathering = new Gathering(new FhirFetch(Settings.of()));

    @Test
    void ten_thousand_of_them_are_all_answered() {
        assertThat(answered(10_000, 1)).containsKeys(Came.CARDS, Came.NOTHING, Came.LACKING, Came.BAD);
    }

    @Test
    @Tag("soak")
    void a_million_of_them_are_all_answered() {
        Map<Came, Integer> came = new EnumMap<>(Came.class);
        IntStream.rangeClosed(2, 101)
                .parallel()
                .mapToObj(seed -> answered(10_000, seed))
                .forEachOrdered(some -> some.forEach((what, times) -> came.merge(what, times, Integer::sum)));
        SoakReport.line("cds-hooks-fuzz", "A million fuzzed calls were all answered: %s.".formatted(came));
        assertThat(came).containsKeys(Came.CARDS, Came.NOTHING, Came.LACKING, Came.BAD);
    }

    @Test
    void feedback_too() {
        String whole =
                """
                {"feedback": [{"card": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", "outcome": "overridden",
                 "overrideReason": {"reason": {"code": "other"}, "userComment": "words"},
                 "acceptedSuggestions": [{"id": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea"}],
                 "outcomeTimestamp": "2026-11-20T09:30:00Z"}]}
                """;
        Mutation mutation = new Mutation(new SplittableRandom(3), List.of(whole.getBytes(StandardCharsets.UTF_8)));
        int read = 0;
        for (int i = 0; i < 10_000; i++) {
            try {
                read += FeedbackReader.read(mutation.next()).size();
            } catch (BadRequest expected) {
                assertThat(expected.outcome().issues()).isNotEmpty();
            }
        }
        assertThat(read).isPositive();
    }

    private Map<Came, Integer> answered(int count, long seed) {
        Map<Came, Integer> came = new EnumMap<>(Came.class);
        Mutation mutation = new Mutation(new SplittableRandom(seed), whole());
        for (int i = 0; i < count; i++) {
            byte[] body = mutation.next();
            try {
                came.merge(answer(body), 1, Integer::sum);
            } catch (RuntimeException | StackOverflowError failed) {
                throw new AssertionError(
                        "Body %d of seed %d: %s".formatted(i, seed, new String(body, StandardCharsets.UTF_8)), failed);
            }
        }
        return came;
    }

    private Came answer(byte[] body) {
        Call call;
        try {
            call = CallReader.read(body);
        } catch (BadRequest bad) {
            assertThat(bad.outcome().json()).isNotEmpty();
            return Came.BAD;
        }
        return switch (gathering.of(PROGRAM, call, TODAY)) {
            case Gathered.Lacking lacking -> Came.LACKING;
            case Gathered.Enough enough -> {
                Checking checking = Checking.of(call.patient(), enough, KNOWLEDGE);
                Assessment assessment = RULE.assess(checking.history(), TODAY);
                List<Card> cards = new ArrayList<>();
                for (Prompt prompt : assessment.prompts()) {
                    cards.add(new PromptCard(prompt, KNOWLEDGE.set()).linkedTo(Optional.empty()));
                }
                if (checking.hasFailed()) {
                    cards.add(NotCheckedCard.of(checking.unchecked()));
                }
                assertThat(new CardJson(call.patient()).of(cards)).isNotEmpty();
                yield cards.isEmpty() ? Came.NOTHING : Came.CARDS;
            }
        };
    }

    private static List<byte[]> whole() {
        SampleRecord record = SampleRecord.r4("p1")
                .seen(TODAY.minusDays(30), SampleRecord.COUGH, "cough, not settling")
                .seen(TODAY.minusDays(20), SampleRecord.COUGH, "no cough but SOB worse since last seen")
                .seen(TODAY.minusDays(2), SampleRecord.COUGHING_BLOOD, "?blood in sputum");
        return List.of(
                        SampleCall.with("p1", record),
                        SampleCall.empty("p1"),
                        SampleCall.about("p1"),
                        SampleCall.with("p1", SampleRecord.stu3("p1").coughsThreeTimes(TODAY))
                                .prefetch("conditions", SampleRecord.outcome("error", "timeout")))
                .stream()
                .map(call -> call.json().getBytes(StandardCharsets.UTF_8))
                .toList();
    }
}
