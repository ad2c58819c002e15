package org.fresheyes.server.presentations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fresheyes.intake.csv.CsvFile;
import org.fresheyes.intake.csv.CsvGuess;
import org.fresheyes.intake.csv.CsvLayout;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Outcome;
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Refused;
import org.fresheyes.server.journal.Verification;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.Scene;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.springframework.jdbc.core.simple.JdbcClient;

@Tag("slow")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PresentationsTest {

    private static final long PATIENCE_MILLIS = 10_000;

    private final List<TestServer> servers = new ArrayList<>();
    private int people;

    private TestServer server() {
        return servers.getFirst();
    }

    private Episodes episodes() {
        return server().bean(Episodes.class);
    }

    private Coughs coughs() {
        return new Coughs(server(), Scene.HOLLYBANK);
    }

    @BeforeAll
    void start() {
        servers.add(TestServer.start());
    }

    @AfterAll
    void stop() {
        servers.forEach(TestServer::close);
    }

    @Test
    void the_same_prompt_told_again_changes_nothing_and_one_more_visit_is_news() {
        PersonAtPractice person = somebody();
        LocalDate today = episodes().today();
        Noticed first = coughs().tell(person, coughs().prompt("p", today.minusDays(10), 3))
                .orElseThrow();

        Noticed again = coughs().tell(person, coughs().prompt("p", today.minusDays(10), 3))
                .orElseThrow();
        Noticed more = coughs().tell(person, coughs().prompt("p", today, 4)).orElseThrow();

        assertThat(first.news()).isTrue();
        assertThat(again).isEqualTo(new Noticed(first.episode(), false));
        assertThat(more).isEqualTo(new Noticed(first.episode(), true));
        assertThat(open(first.episode()).state().version()).isEqualTo(3);
    }

    @Test
    void what_is_long_over_and_was_never_noticed_begins_nothing() {
        Prompt old = coughs().prompt("p", episodes().today().minusDays(400), 3);
        Prompt historical = new Prompt(
                old.versions(),
                old.person(),
                old.asOf(),
                old.level(),
                false,
                old.areas(),
                old.reasons(),
                old.presentations(),
                old.held(),
                old.redFlags(),
                old.allRemote(),
                old.clinicians(),
                old.diagnoses(),
                old.conditions(),
                old.notChecked(),
                old.words());

        assertThat(coughs().tell(somebody(), historical)).isEmpty();
    }

    @Test
    void two_systems_that_tell_of_one_person_at_once_begin_one_episode() throws Exception {
        NhsNumber number = NhsNumber.of("9990030014");
        Prompt prompt = coughs().prompt("p", episodes().today(), 3);
        Set<UUID> begun = new HashSet<>();
        try (ExecutorService together = Executors.newFixedThreadPool(6)) {
            List<Future<Optional<Noticed>>> told = new ArrayList<>();
            for (int system = 0; system < 12; system++) {
                PersonAtPractice person = new PersonAtPractice("S" + system, Optional.of(number), Optional.empty());
                told.add(together.submit(() -> coughs().tell(person, prompt)));
            }
            for (Future<Optional<Noticed>> noticed : told) {
                begun.add(noticed.get().orElseThrow().episode());
            }
        }

        assertThat(begun).hasSize(1);
    }

    @Test
    void of_two_who_act_at_once_the_second_is_told_what_changed() {
        UUID id = noticed(somebody());

        EventResult first = episodes().take(Scene.gp(), id, 2, new Event.TakenOn());
        EventResult second = episodes().take(Scene.gp(), id, 2, new Event.Seen());

        assertThat(first).isInstanceOf(EventResult.Done.class);
        assertThat(second).isInstanceOfSatisfying(EventResult.Changed.class, changed -> assertThat(changed.since())
                .singleElement()
                .satisfies(taken -> assertThat(taken.event()).isEqualTo(new Event.TakenOn())));
    }

    @Test
    void a_practice_reads_its_own_episodes_and_no_others() {
        UUID id = noticed(somebody());

        assertThatThrownBy(() -> episodes().open(Scene.gpElsewhere(), id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> episodes().worklist(Scene.gpElsewhere(), Scene.HOLLYBANK))
                .isInstanceOf(Refused.class);
    }

    @Test
    void a_review_that_wants_another_clinician_opens_one_second_opinion() throws InterruptedException {
        Scene scene = new Scene(server());
        UUID id = noticed(new PersonAtPractice(
                "moira",
                Optional.of(scene.moira().nhsNumber()),
                Optional.of(scene.moira().name())));
        UUID opinion = UUID.randomUUID();
        Outcome another = new Outcome.AnotherClinician(
                opinion, Coughs.net(episodes().today().plusDays(14)));

        EventResult result = episodes().take(Scene.gp(), id, 2, Coughs.reviewed(another));

        assertThat(result).isInstanceOf(EventResult.Done.class);
        awaitCase(opinion);
        var opened = server().bean(OpinionCases.class)
                .open(scene.moiraHerself(), opinion)
                .state();
        assertThat(opened.asked().consent()).isFalse();
        assertThat(opened.referrer().organisation()).isEqualTo(Scene.HOLLYBANK);
        assertThat(opened.question().worry().text()).contains(open(id).file().reference());
    }

    @Test
    void nobody_can_ask_for_a_second_opinion_on_somebody_who_is_not_registered_here() {
        UUID id = noticed(somebody());
        Outcome another = new Outcome.AnotherClinician(
                UUID.randomUUID(), Coughs.net(episodes().today().plusDays(14)));

        assertThat(episodes().take(Scene.gp(), id, 2, Coughs.reviewed(another)))
                .isInstanceOf(EventResult.Refused.class);
    }

    @Test
    void the_file_of_next_week_counts_no_line_twice_and_wrong_lines_leave_nothing_behind() {
        LocalDate today = episodes().today();
        String lines = "Patient,Date,Text\nF1,%s,Cough\nF1,%s,Still coughing\n"
                .formatted(today.minusDays(40), today.minusDays(20));
        String more = lines + "F1,%s,Cough persists\n".formatted(today.minusDays(1));
        String wrong = more + "F2,yesterday,Cough\n";

        assertThat(add(lines)).isEmpty();
        assertThat(add(wrong)).singleElement().satisfies(problem -> assertThat(problem.line())
                .isEqualTo(5));
        assertThat(episodesOf("F1")).isEmpty();
        assertThat(count("presentation_visit where own_id in ('F1', 'F2')")).isEqualTo(2);

        assertThat(add(more)).isEmpty();
        assertThat(add(more)).isEmpty();

        assertThat(count("presentation_visit where own_id in ('F1', 'F2')")).isEqualTo(3);
        assertThat(episodesOf("F1")).singleElement().satisfies(row -> {
            assertThat(row.presentations()).isEqualTo(3);
            assertThat(row.stage()).isEqualTo(Stage.NEW);
        });
        assertThat(count("presentation_upload where taken_at is not null and content is not null"))
                .isZero();
    }

    @Test
    void a_file_with_odd_names_and_characters_is_taken_or_refused_by_line() {
        LocalDate today = episodes().today();
        String odd = "Patient,Name,Date,Text\nG1,\",\",%s,Cough\n".formatted(today);
        String broken = odd + "G2,A,%s,Co\0ugh\n".formatted(today);

        assertThat(add(broken)).singleElement().satisfies(problem -> assertThat(problem.line())
                .isEqualTo(3));
        assertThat(add(odd)).isEmpty();
    }

    @Test
    void every_history_and_every_list_is_as_it_was_recorded() {
        UUID id = noticed(somebody());
        Outcome watch = new Outcome.Watch(Coughs.net(episodes().today().plusDays(7)));
        episodes().take(Scene.gp(), id, 2, Coughs.reviewed(watch));
        List<String> differences = new ArrayList<>();

        server().bean(Verification.class).verify(difference -> differences.add(difference.toString()));

        assertThat(differences).isEmpty();
        assertThat(open(id).state().stage()).isEqualTo(Stage.SAFETY_NET);
    }

    private PersonAtPractice somebody() {
        return new PersonAtPractice("P" + ++people, Optional.empty(), Optional.empty());
    }

    private UUID noticed(PersonAtPractice person) {
        return coughs().tell(person, coughs().prompt(person.ownId(), episodes().today(), 3))
                .orElseThrow()
                .episode();
    }

    private EpisodeView open(UUID id) {
        return episodes().open(Scene.gp(), id);
    }

    private List<Problem> add(String file) {
        VisitFiles files = server().bean(VisitFiles.class);
        byte[] content = file.getBytes(StandardCharsets.UTF_8);
        long number =
                files.begin(Scene.gp(), Scene.HOLLYBANK, "search.csv", content).number();
        CsvLayout layout = CsvGuess.of(CsvFile.read("search.csv", content)).layout();
        return files.take(Scene.gp(), number, layout);
    }

    private List<EpisodeRow> episodesOf(String ownId) {
        return episodes().worklist(Scene.gp(), Scene.HOLLYBANK).entrySet().stream()
                .filter(entry -> entry.getValue().ownId().equals(ownId))
                .map(entry -> entry.getKey())
                .toList();
    }

    private int count(String rows) {
        return server().bean(JdbcClient.class)
                .sql("select count(*) from " + rows)
                .query(Integer.class)
                .single();
    }

    private void awaitCase(UUID id) throws InterruptedException {
        long until = System.currentTimeMillis() + PATIENCE_MILLIS;
        while (count("opinion_case where id = '%s'".formatted(id)) == 0 && System.currentTimeMillis() < until) {
            Thread.sleep(50);
        }
    }
}
