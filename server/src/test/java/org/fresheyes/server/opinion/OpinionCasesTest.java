package org.fresheyes.server.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.fail;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.opinion.Clock;
import org.fresheyes.rules.opinion.Condition;
import org.fresheyes.rules.opinion.Opinion;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.server.TestServer;
import org.fresheyes.server.access.Refused;
import org.fresheyes.server.access.Viewer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OpinionCasesTest {

    private TestServer server;
    private Scene scene;
    private OpinionCases cases;

    @BeforeAll
    void start() {
        server = TestServer.start();
        scene = new Scene(server);
        cases = scene.cases();
    }

    @AfterAll
    void stop() {
        server.close();
    }

    @Test
    void the_whole_way_from_question_to_settled() {
        UUID id = asked();
        done(Scene.gp(), id, Scene.offersExplanation());
        done(scene.moiraHerself(), id, Scene.explanation(ExplanationEnded.Result.STILL_WANTED));
        done(Scene.gp(), id, Scene.agrees(Route.ANOTHER_HOSPITAL));
        done(scene.moiraHerself(), id, Scene.choosesEstuary());
        Scene.arranges().forEach(step -> done(Scene.gp(), id, step));
        done(Scene.gp(), id, Scene.sends());
        done(Scene.secondConsultant(), id, Scene.accepts());
        done(Scene.secondConsultant(), id, Scene.books(Instant.parse("2027-01-11T09:30:00Z")));
        done(Scene.secondConsultant(), id, new Seen(java.time.LocalDate.of(2027, 1, 11)));
        done(Scene.secondConsultant(), id, Scene.opines(Opinion.Outcome.DIFFERS_ON_DIAGNOSIS));
        done(scene.moiraHerself(), id, new OpinionRead(Side.ASKER, Words.of("Thank you")));
        done(Scene.firstConsultant(), id, new OpinionRead(Side.FIRST_TEAM, Words.of("Read")));
        done(Scene.gp(), id, new ReconcilingStarted("Dr Adeyemi", Words.of("A call for all of us")));
        CaseOnFile settled = done(Scene.gp(), id, new PlanAgreed(Words.of("Back clinic first"), Optional.empty()));

        assertThat(settled.state().stage()).isEqualTo(Stage.SETTLED);
        assertThat(settled.state().responsible()).isEqualTo(Scene.FIRST);
        assertThat(cases.open(scene.moiraHerself(), id).clocks())
                .extracting(CaseDeadline::clock)
                .containsExactly(Clock.FEEDBACK);
    }

    @Test
    void nothing_is_sent_before_everything_is_there_and_every_missing_thing_is_named() {
        UUID id = asked();
        done(Scene.gp(), id, Scene.agrees(Route.ANOTHER_HOSPITAL));
        done(Scene.gp(), id, Scene.choosesEstuary());

        StepResult result = cases.take(Scene.gp(), id, version(id), Scene.sends());

        assertThat(result).isInstanceOf(StepResult.Refused.class);
        if (((StepResult.Refused) result).why() instanceof Ruling.NotReady(List<Condition> missing)) {
            assertThat(missing).hasSize(4);
        } else {
            fail("Refused for another reason: " + result);
        }
        assertThat(cases.open(Scene.gp(), id).state().stage()).isEqualTo(Stage.ARRANGING);
    }

    @Test
    void a_stranger_sees_nothing_and_a_team_only_what_has_reached_it() {
        UUID id = asked();

        assertThatThrownBy(() -> cases.open(Scene.gpElsewhere(), id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cases.open(Scene.firstConsultant(), id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cases.open(Scene.secondConsultant(), id)).isInstanceOf(Refused.class);
        assertThatThrownBy(() -> cases.take(Scene.secondConsultant(), id, 1, Scene.accepts()))
                .isInstanceOf(Refused.class);
    }

    @Test
    void the_first_team_sees_the_case_once_it_is_asked_to_explain() {
        UUID id = asked();
        done(Scene.gp(), id, Scene.offersExplanation());

        assertThat(cases.open(Scene.firstConsultant(), id).sides()).containsExactly(Side.FIRST_TEAM);
    }

    @Test
    void of_two_at_once_one_is_recorded_and_the_other_is_told_what_changed() throws Exception {
        UUID id = asked();
        Step decline = new Acknowledged();
        CountDownLatch go = new CountDownLatch(1);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<StepResult>> tries = List.of(
                    two.submit(() -> {
                        go.await();
                        return cases.take(Scene.gp(), id, 1, Scene.agrees(Route.ANOTHER_GP));
                    }),
                    two.submit(() -> {
                        go.await();
                        return cases.take(Scene.gp(), id, 1, decline);
                    }));
            go.countDown();
            List<StepResult> results = List.of(tries.get(0).get(), tries.get(1).get());

            assertThat(results).filteredOn(StepResult.Done.class::isInstance).hasSize(1);
            assertThat(results)
                    .filteredOn(StepResult.Changed.class::isInstance)
                    .singleElement()
                    .satisfies(loser ->
                            assertThat(((StepResult.Changed) loser).since()).hasSize(1));
        }
    }

    @Test
    void the_worklist_holds_what_reached_a_team_and_says_what_waits_for_it() {
        UUID id = asked();

        assertThat(cases.worklist(Scene.gp(), Scene.HOLLYBANK))
                .filteredOn(row -> row.id().equals(id))
                .singleElement()
                .satisfies(row -> assertThat(row.waitsFor(Scene.HOLLYBANK)).isTrue());
        assertThat(cases.worklist(Scene.secondConsultant(), Scene.ESTUARY))
                .noneMatch(row -> row.id().equals(id));
    }

    private UUID asked() {
        return cases.ask(scene.moiraHerself(), scene.moira(), scene.asks()).id();
    }

    private CaseOnFile done(Viewer viewer, UUID id, Step step) {
        StepResult result = cases.take(viewer, id, version(id), step);
        assertThat(result).as("%s", step).isInstanceOf(StepResult.Done.class);
        return ((StepResult.Done) result).file();
    }

    private int version(UUID id) {
        return cases.open(scene.moiraHerself(), id).state().version();
    }
}
