package org.fresheyes.rules.opinion;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fresheyes.rules.lifecycle.Row;
import org.fresheyes.rules.opinion.scenario.Fact;
import org.fresheyes.rules.opinion.scenario.Move;
import org.fresheyes.rules.opinion.scenario.Phrase;
import org.fresheyes.rules.opinion.scenario.Play;
import org.fresheyes.rules.opinion.scenario.Scenario;
import org.fresheyes.rules.opinion.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue in scenarios.txt, played on the rules. */
class ScenariosTest {

    /** Whether a number was traced only the server can know. */
    private static final Set<Condition> OF_THE_RULES = EnumSet.complementOf(EnumSet.of(Condition.NHS_NUMBER_TRACED));

    static Stream<Scenario> catalogue() {
        return Scenarios.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void a_case_goes_as_it_is_told(Scenario scenario) {
        OpinionCase end = Play.of(scenario);

        assertThat(end.stage()).isEqualTo(scenario.end());
        Map<String, String> found = new TreeMap<>();
        scenario.facts().keySet().forEach(name -> found.put(name, Fact.of(name, end)));
        assertThat(found).isEqualTo(scenario.facts());
    }

    @Test
    void numbers_are_used_once_and_there_are_at_least_eighty() {
        List<String> numbers = catalogue().map(Scenario::number).toList();

        assertThat(numbers).doesNotHaveDuplicates().isSorted().hasSizeGreaterThanOrEqualTo(80);
        assertThat(numbers).allMatch(number -> number.matches("S[0-9]{3}"));
    }

    @Test
    void every_row_of_the_table_is_played() {
        Set<Row<OpinionCase, Stage, Step, Side>> played = new HashSet<>();
        catalogue().map(Play::of).forEach(c -> played.addAll(rowsOf(c)));

        assertThat(Lifecycle.TABLE.rows()).allSatisfy(row -> assertThat(played).contains(row));
    }

    @Test
    void every_condition_is_missed_and_every_phrase_said_at_least_once() {
        List<Move.Try> tries = catalogue()
                .flatMap(scenario -> scenario.moves().stream())
                .flatMap(move -> move instanceof Move.Try tried ? Stream.of(tried) : Stream.empty())
                .toList();

        assertThat(tries.stream().map(Move.Try::phrase)).contains(Phrase.values());
        assertThat(tries.stream()
                        .flatMap(tried -> tried.answer() instanceof Move.Answer.Needs needs
                                ? needs.missing().stream()
                                : Stream.empty()))
                .containsAll(OF_THE_RULES);
    }

    private static Set<Row<OpinionCase, Stage, Step, Side>> rowsOf(OpinionCase end) {
        Set<Row<OpinionCase, Stage, Step, Side>> rows = new HashSet<>();
        for (int taken = 1; taken < end.version(); taken++) {
            Stage before = OpinionCase.of(end.steps().subList(0, taken)).stage();
            Class<? extends Step> step = end.steps().get(taken).step().getClass();
            Lifecycle.TABLE.rows().stream()
                    .filter(row -> row.in().contains(before) && row.step() == step)
                    .forEach(rows::add);
        }
        return rows;
    }
}
