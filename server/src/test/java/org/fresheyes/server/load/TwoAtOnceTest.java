package org.fresheyes.server.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fresheyes.rules.identity.PersonName;
import org.fresheyes.server.SoakReport;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.Scene;
import org.fresheyes.server.opinion.StepResult;
import org.fresheyes.server.opinion.pages.PatientVisit;
import org.fresheyes.server.people.People;
import org.fresheyes.server.people.Person;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Two people on one case, in generated order: both open a form, both write a sentence, one sends before the other or both
 * at once. What was taken is in the journal once; who was too late, or left something out, still has their sentence on
 * the screen, and nothing of it in the journal.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("slow")
class TwoAtOnceTest {

    private TestServer server;
    private OpinionCases cases;
    private JdbcClient sql;
    private int people;
    private int taken;
    private int tooLate;
    private int incomplete;

    @BeforeAll
    void start() {
        server = TestServer.start();
        cases = server.bean(OpinionCases.class);
        sql = server.bean(JdbcClient.class);
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void nothingIsLostAndWhoeverIsTooLateKeepsTheirText() throws Exception {
        for (int seed = 0; seed < 40; seed++) {
            story(new Random(seed), seed);
        }
        assertThat(taken).as("forms taken").isGreaterThan(40);
        assertThat(tooLate).as("forms too late").isGreaterThan(20);
        assertThat(incomplete).as("forms incomplete").isGreaterThan(20);
    }

    @Test
    @Tag("soak")
    void theSameForHundredsOfStories() throws Exception {
        for (int story = 0; story < 600; story++) {
            long seed = System.nanoTime();
            story(new Random(seed), seed);
        }
        SoakReport.line(
                "two-at-once",
                "Two people on one case, 600 generated stories: %,d forms taken, each sentence in the journal once; %,d too late and %,d incomplete, each sentence still on the screen."
                        .formatted(taken, tooLate, incomplete));
    }

    private void story(Random random, long seed) throws Exception {
        Person person = newPerson();
        Viewer asker = new Viewer(UUID.randomUUID(), person.name().full(), Optional.of(person.id()), Set.of());
        UUID id = cases.ask(asker, person, Scene.asks(person.id())).id();
        walkSomeWay(id, asker, random);
        List<Player> players = List.of(
                player(asker, "/my/cases/" + id),
                player(Scene.gp(), "/practice/cases/" + id),
                player(
                        Scene.staff(
                                "Dr Bell", Scene.HOLLYBANK, "Hollybank Surgery", org.fresheyes.server.access.Role.GP),
                        "/practice/cases/" + id),
                player(Scene.firstConsultant(), "/hospital/cases/" + id),
                player(Scene.secondConsultant(), "/hospital/cases/" + id));
        for (int round = 0; round < 5; round++) {
            List<Player> two = new ArrayList<>(players);
            Collections.shuffle(two, random);
            List<Sending> sendings = new ArrayList<>();
            for (Player player : two.subList(0, 2)) {
                String sentence = "I write this %08x".formatted(random.nextInt());
                player.opens(sentence, random).ifPresent(form -> sendings.add(new Sending(player, sentence, form)));
            }
            List<PatientVisit.Answer> answers = send(sendings, random.nextBoolean());
            for (int i = 0; i < sendings.size(); i++) {
                check(sendings.get(i), answers.get(i), seed);
            }
        }
    }

    /** A form that somebody is about to send. */
    private record Sending(Player by, String sentence, FilledForm form) {

        PatientVisit.Answer send() {
            return by.visit().send(form.action(), form.fields());
        }
    }

    private static List<PatientVisit.Answer> send(List<Sending> sendings, boolean atOnce) throws Exception {
        List<PatientVisit.Answer> answers = new ArrayList<>();
        if (atOnce) {
            try (ExecutorService hands = Executors.newFixedThreadPool(2)) {
                List<Future<PatientVisit.Answer>> sent = sendings.stream()
                        .map(sending -> hands.submit(sending::send))
                        .toList();
                for (Future<PatientVisit.Answer> one : sent) {
                    answers.add(one.get());
                }
            }
        } else {
            sendings.forEach(sending -> answers.add(sending.send()));
        }
        return answers;
    }

    private void check(Sending sending, PatientVisit.Answer answer, long seed) {
        String what = "story %d: %s sends %s".formatted(seed, sending.by().name(), sending.form());
        int kept = sql.sql(
                        """
                        select count(*) from (
                            select stream, version from journal_text where content like :sentence
                            union select stream, version from journal_event where body like :sentence) as kept
                        """)
                .param("sentence", "%" + sending.sentence() + "%")
                .query(Integer.class)
                .single();
        if (answer.status() / 100 == 3) {
            taken++;
            if (sending.form().wrote()) {
                assertThat(kept).as("%s: in the journal", what).isEqualTo(1);
            }
            return;
        }
        // 200 is the page that shows once more what will be sent
        assertThat(answer.status())
                .as("%s: %s", what, answer.body())
                .isNotEqualTo(404)
                .matches(status -> status == 200 || status / 100 == 4);
        assertThat(kept).as("%s: in the journal", what).isZero();
        if (answer.status() == 409) {
            tooLate++;
        } else if (answer.status() != 200) {
            incomplete++;
        }
        if (sending.form().wrote()) {
            assertThat(Jsoup.parse(answer.body()).select("main").outerHtml())
                    .as("%s: on the screen after %d", what, answer.status())
                    .contains(sending.sentence());
        }
    }

    /** Somebody with their own browser. */
    private record Player(String name, PatientVisit visit, String casePage) {

        /** Follows one of the links of the case page and fills in what is there. */
        Optional<FilledForm> opens(String sentence, Random random) {
            PatientVisit.Answer page;
            try {
                page = visit.read(casePage);
            } catch (AssertionError refused) {
                return Optional.empty();
            }
            if (page.status() != 200) {
                return Optional.empty();
            }
            List<String> links =
                    Jsoup.parse(page.body()).select("main a[href^=" + casePage + "/]").eachAttr("href").stream()
                            .filter(link -> !link.contains("/record")) // the pages of another feature
                            .distinct()
                            .toList();
            if (links.isEmpty()) {
                return Optional.empty();
            }
            String link = links.get(random.nextInt(links.size()));
            return FilledForm.on(link, Jsoup.parse(visit.read(link).body()), sentence, random);
        }
    }

    private Player player(Viewer viewer, String casePage) {
        return new Player(viewer.name(), new PatientVisit(server, viewer), casePage);
    }

    private void walkSomeWay(UUID id, Viewer asker, Random random) {
        List<Script.Turn> turns = new Script().turns(1);
        for (Script.Turn turn : turns.subList(0, random.nextInt(turns.size()))) {
            Viewer by = turn.by().person().isPresent() ? asker : turn.by();
            int seen = cases.open(asker, id).state().version();
            assertThat(cases.take(by, id, seen, turn.step())).isInstanceOf(StepResult.Done.class);
        }
    }

    private Person newPerson() throws IOException {
        Person person = Person.of(
                UUID.randomUUID(),
                Script.nhsNumber(1_000 + people++),
                new PersonName("Two", "Atonce"),
                java.time.LocalDate.of(1970, 1, 1),
                Scene.HOLLYBANK);
        server.bean(People.class).add(person);
        return person;
    }
}
