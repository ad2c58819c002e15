package org.fresheyes.rules.rapidreview.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.scenario.Catalogue;
import org.fresheyes.rules.scenario.CatalogueLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue in calls.txt, held against the table, and what must hold for the table. */
class CallsTest {

    static final String FILE = "/org/fresheyes/rules/rapidreview/calls.txt";

    static Stream<CatalogueLine> catalogue() {
        return Catalogue.of(FILE).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void a_call_goes_as_its_line_says(CatalogueLine line) {
        assertThat(CallPlay.outcome(line)).isEqualTo(line.outcome());
    }

    @Test
    void the_numbers_follow_each_other() {
        Catalogue.assertNumbered(Catalogue.of(FILE));
    }

    @Test
    void every_stage_and_every_event_is_in_the_lines() {
        Set<Stage> stages = EnumSet.of(Stage.RAISED);
        Set<Class<?>> happened = new HashSet<>();
        catalogue().map(CallPlay::call).forEach(call -> {
            stages.add(call.stage());
            call.events().forEach(taken -> happened.add(taken.event().getClass()));
        });

        assertThat(stages).containsExactlyInAnyOrder(Stage.values());
        assertThat(happened).containsExactlyInAnyOrder(Event.class.getPermittedSubclasses());
    }

    @Test
    void an_event_has_at_most_one_row_in_a_stage_and_every_event_but_the_first_has_one() {
        Set<Class<?>> withoutRow = new HashSet<>(List.of(Event.class.getPermittedSubclasses()));
        Lifecycle.TABLE.rows().forEach(row -> withoutRow.remove(row.step()));

        assertThat(Lifecycle.TABLE.rows().stream()
                        .flatMap(row -> row.in().stream().map(stage -> stage + " " + row.step())))
                .doesNotHaveDuplicates();
        assertThat(withoutRow).containsExactly(Event.Raised.class);
    }

    /** A rule that holds: only whoever took the call as somebody independent can record the review. */
    @Test
    void the_review_is_recorded_by_the_independent_reviewer_and_by_nobody_else() {
        assertThat(Lifecycle.TABLE.rows().stream().filter(row -> row.step() == Event.Reviewed.class))
                .allMatch(row -> row.by().equals(EnumSet.of(Side.REVIEWER)))
                .isNotEmpty();
    }

    /** A real call ends by a review and in no other way. */
    @Test
    void no_row_ends_a_real_call_before_its_review() {
        Set<Stage> before = EnumSet.of(Stage.RAISED);
        before.addAll(Stage.RINGING);
        before.addAll(Stage.TAKEN);

        assertThat(Lifecycle.TABLE.rows().stream()
                        .filter(row -> row.in().stream().anyMatch(before::contains))
                        .filter(row -> row.to().contains(Stage.CLOSED))
                        .map(row -> row.step().getSimpleName()))
                .containsExactlyInAnyOrder("NobodyLeft", "Accepted", "TestEnded");
        assertThat(catalogue()
                        .filter(line -> !line.about().equals("test"))
                        .map(CallPlay::call)
                        .filter(call -> call.stage() == Stage.CLOSED))
                .allMatch(call -> call.outcome().isPresent())
                .isNotEmpty();
    }

    @Test
    void nothing_a_call_can_turn_out_to_be_is_called_inappropriate() {
        assertThat(Arrays.stream(Concern.values()).map(Enum::name))
                .containsExactlyInAnyOrder("ACUTE_DETERIORATION", "CLINICAL", "COMMUNICATION", "COORDINATION", "OTHER");
    }

    @Test
    void whoever_does_not_come_says_why() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Event.Declined(Words.of(" ")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Event.StoodDown(Words.of("")));
        assertThatIllegalArgumentException().isThrownBy(() -> new Event.TakenOver(Words.of("")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Event.FedBack(Event.FedBack.Way.NOT_REACHED, Words.of("")));
        assertThat(new Event.Declined(Words.removed()).reason().isBlank()).isTrue();
    }
}
