package org.fresheyes.rules.opinion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Instant;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.rules.opinion.TransitionTable.Difference;
import org.fresheyes.rules.opinion.scenario.Play;
import org.fresheyes.rules.opinion.scenario.Scenarios;
import org.junit.jupiter.api.Test;

/** The table in the code against the table of the design page, which is transcribed in design-table.txt. */
class LifecycleTableTest {

    private static final Set<String> CODE = TransitionTable.ofCode().claims();
    private static final Set<String> DESIGN = TransitionTable.ofDesign().claims();

    @Test
    void the_code_says_what_the_design_says_and_every_difference_is_listed() {
        Set<String> expected = new TreeSet<>(DESIGN);
        for (Difference difference : Difference.all()) {
            if (difference.more()) {
                expected.addAll(difference.claims());
            } else {
                expected.removeAll(difference.claims());
            }
        }

        assertThat(CODE).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void every_listed_difference_is_one_and_has_a_reason() {
        assertThat(Difference.all()).isNotEmpty().allSatisfy(difference -> {
            assertThat(difference.reason()).endsWith(".").hasSizeGreaterThan(20);
            assertThat(difference.claims()).isNotEmpty();
            if (difference.more()) {
                assertThat(DESIGN).doesNotContainAnyElementsOf(difference.claims());
            } else {
                assertThat(DESIGN).containsAll(difference.claims());
            }
        });
    }

    @Test
    void a_step_has_at_most_one_row_in_a_stage() {
        List<String> places = Lifecycle.TABLE.rows().stream()
                .flatMap(row ->
                        row.in().stream().map(stage -> stage + " " + row.step().getSimpleName()))
                .toList();

        assertThat(places).doesNotHaveDuplicates();
    }

    @Test
    void every_step_but_the_question_itself_has_a_row() {
        Set<Class<?>> withoutRow = new HashSet<>(StepSamples.types());
        Lifecycle.TABLE.rows().forEach(row -> withoutRow.remove(row.step()));

        assertThat(withoutRow).containsExactly(Asked.class);
    }

    @Test
    void every_stage_can_be_reached_and_every_open_stage_can_be_left_by_somebody_who_is_no_clock() {
        Set<Stage> reached = EnumSet.of(Stage.ASKED);
        Lifecycle.TABLE.rows().forEach(row -> reached.addAll(row.to()));

        assertThat(reached).containsExactlyInAnyOrder(Stage.values());
        assertThat(Stage.OPEN).allMatch(stage -> Lifecycle.TABLE.rows().stream()
                .filter(row -> row.in().contains(stage) && row.step() != Withdrawn.class)
                .filter(row -> row.step() != PersonDied.class)
                .anyMatch(row -> !row.to().isEmpty() && !row.by().contains(Side.CLOCK)));
    }

    @Test
    void the_open_steps_of_a_side_are_its_rows() {
        assertThat(Lifecycle.open(Stage.DECLINED, EnumSet.of(Side.ASKER)))
                .containsExactlyInAnyOrder(
                        AskedElsewhere.class,
                        ConsentDecided.class,
                        DeclineAccepted.class,
                        FirstAppointmentDecided.class,
                        PrivateOpinionReceived.class,
                        Withdrawn.class);
        assertThat(Lifecycle.open(Stage.DIED, EnumSet.of(Side.ASKER))).isEmpty();
    }

    @Test
    void a_history_that_no_row_allows_is_refused() {
        OpinionCase asked = Play.of(Scenarios.all().getFirst());
        Taken<?> seen = new Taken<>(new Reopened(Words.of("Why.")), Actor.CLOCK, Instant.EPOCH);

        assertThatIllegalStateException()
                .isThrownBy(() -> asked.after(seen))
                .withMessageContaining("Reopened in ASKED")
                .withMessageContaining("Maybe");
    }
}
