package org.fresheyes.rules.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Tag;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.lifecycle.Row;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.rules.opinion.Walk.Tried;

/** What holds for every case, whoever tries whatever in whatever order. */
@Tag("slow")
class LifecyclePropertiesTest {

    private static final int TRIES = 40;

    @Example
    void every_step_has_random_contents() {
        assertThat(new StepSamples().covered()).isEqualTo(StepSamples.types());
    }

    @Example
    void random_walks_reach_every_stage_and_take_every_step() {
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        Set<Class<?>> steps = new HashSet<>();
        Set<Class<?>> rulings = new HashSet<>();
        Random random = new Random(42);
        for (int i = 0; i < 800; i++) {
            Walk walk = Walk.of(random);
            walk.cases().forEach(c -> stages.add(c.stage()));
            walk.end().steps().forEach(taken -> steps.add(taken.step().getClass()));
            walk.tries().forEach(tried -> rulings.add(tried.ruling().getClass()));
        }

        assertThat(stages).containsExactlyInAnyOrder(Stage.values());
        assertThat(steps).containsExactlyInAnyOrderElementsOf(StepSamples.types());
        assertThat(rulings).containsExactlyInAnyOrder(Ruling.class.getPermittedSubclasses());
    }

    @Property(tries = TRIES)
    void an_allowed_step_leads_where_its_row_says_and_a_refused_one_changes_nothing(@ForAll Random random) {
        assertThat(Walk.of(random).tries()).allSatisfy(tried -> {
            if (tried.ruling() instanceof Ruling.Allowed(Stage next)) {
                assertThat(tried.after().stage()).isEqualTo(next);
                assertThat(promised(tried)).contains(next);
                assertThat(tried.after().version()).isEqualTo(tried.before().version() + 1);
            } else {
                assertThat(tried.after()).isSameAs(tried.before());
            }
        });
    }

    @Property(tries = TRIES)
    void nobody_takes_a_step_that_is_not_theirs(@ForAll Random random) {
        assertThat(Walk.of(random).tries()).filteredOn(Tried::allowed).allSatisfy(tried -> assertThat(
                        row(tried.before().stage(), tried.step()).by())
                .containsAnyElementsOf(tried.sides()));
    }

    @Property(tries = TRIES)
    void asking_whether_a_step_is_allowed_changes_nothing_and_gives_the_same_answer_again(@ForAll Random random) {
        assertThat(Walk.of(random).tries()).allSatisfy(tried -> {
            int version = tried.before().version();
            assertThat(Lifecycle.rule(tried.before(), tried.step(), tried.sides(), LocalPolicy.DEFAULT))
                    .isEqualTo(tried.ruling());
            assertThat(tried.before().version()).isEqualTo(version);
        });
    }

    @Property(tries = TRIES)
    void nothing_is_sent_before_everything_is_there(@ForAll Random random) {
        assertThat(Walk.of(random).tries())
                .filteredOn(tried -> tried.allowed() && tried.step() instanceof ReferralSent)
                .allSatisfy(tried -> {
                    OpinionCase before = tried.before();
                    assertThat(before.delay()).isPresent();
                    assertThat(before.waitingTime()).isPresent();
                    assertThat(before.firstOpinion()).isPresent();
                    assertThat(before.route()).isPresent();
                    if (before.route().orElseThrow().needsPack()) {
                        assertThat(before.pack()).isPresent();
                        assertThat(before.sharing().agreed()).isTrue();
                    }
                });
    }

    @Property(tries = TRIES)
    void one_team_is_responsible_and_changes_only_when_both_teams_have_said_so(@ForAll Random random) {
        assertThat(Walk.of(random).tries()).allSatisfy(tried -> {
            Team before = tried.before().responsible();
            Team after = tried.after().responsible();
            if (!after.equals(before)) {
                assertThat(tried.step()).isInstanceOf(TransferAcknowledged.class);
                assertThat(saidToMoveTo(after, tried.after())).contains(Side.FIRST_TEAM, Side.RECEIVER);
                assertThat(List.of(before, after))
                        .containsExactlyInAnyOrder(
                                tried.before().firstTeam(),
                                tried.before().receiver().orElseThrow());
            }
        });
    }

    @Property(tries = TRIES)
    void a_closed_case_stays_closed_until_somebody_reopens_it_or_the_person_has_died(@ForAll Random random) {
        assertThat(Walk.of(random).tries())
                .filteredOn(tried -> tried.allowed() && !tried.before().stage().isOpen())
                .allSatisfy(tried -> {
                    switch (tried.step()) {
                        case Reopened reopened ->
                            assertThat(tried.after().stage()).isEqualTo(Stage.ASKED);
                        case PersonDied died ->
                            assertThat(tried.after().stage()).isEqualTo(Stage.DIED);
                        default ->
                            assertThat(tried.after().stage())
                                    .isEqualTo(tried.before().stage());
                    }
                });
    }

    @Property(tries = TRIES)
    void the_person_can_take_it_back_from_every_open_stage(@ForAll Random random) {
        Withdrawn withdrawn = new Withdrawn(Words.of(""));

        assertThat(Walk.of(random).cases()).filteredOn(c -> c.stage().isOpen()).allSatisfy(c -> assertThat(
                        Lifecycle.rule(c, withdrawn, EnumSet.of(Side.ASKER), LocalPolicy.DEFAULT))
                .isEqualTo(new Ruling.Allowed<>(Stage.WITHDRAWN)));
    }

    @Property(tries = TRIES)
    void no_open_case_is_forgotten_a_clock_runs_or_has_run_out(@ForAll Random random) {
        assertThat(Walk.of(random).cases())
                .filteredOn(c -> c.stage().isOpen() && c.stage() != Stage.ACCEPTED && c.stage() != Stage.DECLINED)
                .allSatisfy(c -> {
                    Set<Clock> clocks = EnumSet.noneOf(Clock.class);
                    clocks.addAll(RunningClocks.of(c, Clocks.DEFAULT).keySet());
                    clocks.addAll(c.overdue());
                    assertThat(clocks).isNotEmpty();
                });
    }

    @Property(tries = TRIES)
    void a_referral_without_an_answer_is_always_chased_and_a_closed_case_never_rings(@ForAll Random random) {
        assertThat(Walk.of(random).cases()).allSatisfy(c -> {
            Set<Clock> running = RunningClocks.of(c, Clocks.DEFAULT).keySet();
            if (c.stage() == Stage.REFERRED) {
                assertThat(running).containsExactly(Clock.CHASE);
            }
            if (c.stage() == Stage.WITHDRAWN || c.stage() == Stage.DIED) {
                assertThat(running).isEmpty();
            }
        });
    }

    @Property(tries = TRIES)
    void a_clock_rings_only_where_it_runs_and_once_except_the_chase(@ForAll Random random) {
        assertThat(Walk.of(random).tries())
                .filteredOn(tried -> tried.allowed() && tried.step() instanceof ClockRanOut)
                .allSatisfy(tried -> {
                    Clock clock = ((ClockRanOut) tried.step()).clock();
                    assertThat(RunningClocks.of(tried.before(), Clocks.DEFAULT)).containsKey(clock);
                    assertThat(RunningClocks.of(tried.after(), Clocks.DEFAULT).containsKey(clock))
                            .isEqualTo(clock == Clock.CHASE);
                });
    }

    @Property(tries = TRIES)
    void the_same_history_always_adds_up_to_the_same_case(@ForAll Random random) {
        OpinionCase walked = Walk.of(random).end();
        OpinionCase folded = OpinionCase.of(walked.steps());

        assertThat(folded.steps()).isEqualTo(walked.steps());
        assertThat(folded.stage()).isEqualTo(walked.stage());
        assertThat(folded.arrival()).isEqualTo(walked.arrival());
        assertThat(folded.route()).isEqualTo(walked.route());
        assertThat(folded.version()).isEqualTo(walked.steps().size());
        assertThat(RunningClocks.of(folded, Clocks.DEFAULT)).isEqualTo(RunningClocks.of(walked, Clocks.DEFAULT));
        assertThat(folded.responsible()).isEqualTo(walked.responsible());
    }

    @Property(tries = TRIES)
    void everything_about_a_case_can_be_read_at_any_time(@ForAll Random random) {
        assertThat(Walk.of(random).cases()).allSatisfy(c -> assertThat(List.of(
                        c.asked(),
                        c.referrer(),
                        c.firstTeam(),
                        c.route(),
                        c.service(),
                        c.sent(),
                        c.receiver(),
                        c.firstOpinion(),
                        c.firstView(),
                        c.independence(),
                        c.opinion(),
                        c.readBy(),
                        c.responsible(),
                        c.openTransfer(),
                        c.overdue(),
                        c.arrival()))
                .doesNotContainNull());
    }

    private static Set<Stage> promised(Tried tried) {
        Row<OpinionCase, Stage, Step, Side> row = row(tried.before().stage(), tried.step());
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        stages.addAll(row.to());
        // reading an opinion settles a case or leaves it where it is
        if (row.to().isEmpty() || tried.step() instanceof OpinionRead) {
            stages.add(tried.before().stage());
        }
        return stages;
    }

    private static Row<OpinionCase, Stage, Step, Side> row(Stage stage, Step step) {
        return Lifecycle.TABLE.rows().stream()
                .filter(row -> row.in().contains(stage) && row.step() == step.getClass())
                .findFirst()
                .orElseThrow();
    }

    private static Set<Side> saidToMoveTo(Team team, OpinionCase c) {
        return c.steps().stream()
                .flatMap(taken -> taken.step() instanceof TransferAcknowledged said ? Stream.of(said) : Stream.empty())
                .filter(said -> said.to().equals(team))
                .map(TransferAcknowledged::side)
                .collect(Collectors.toSet());
    }
}
