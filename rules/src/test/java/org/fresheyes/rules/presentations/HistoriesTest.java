package org.fresheyes.rules.presentations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.scenario.Outcome;
import org.fresheyes.rules.presentations.scenario.Scenario;
import org.fresheyes.rules.presentations.scenario.Scenarios;
import org.fresheyes.rules.presentations.scenario.SmallSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue in histories.txt, held against the rule. */
class HistoriesTest {

    static Stream<Scenario> catalogue() {
        return Scenarios.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void what_comes_of_a_history_is_what_is_told(Scenario scenario) {
        Assessment assessment = new JesssRule(SmallSet.set(), scenario.told().settings())
                .assess(scenario.told().history(), scenario.told().asOf());

        assertThat(Outcome.prompts(assessment)).isEqualTo(scenario.outcome());
        Map<String, String> found = new TreeMap<>();
        scenario.facts().keySet().forEach(name -> found.put(name, Outcome.fact(name, assessment)));
        assertThat(found).isEqualTo(scenario.facts());
    }

    @Test
    void numbers_follow_each_other_and_there_are_at_least_one_hundred_and_twenty() {
        List<String> numbers = catalogue().map(Scenario::number).toList();

        assertThat(numbers).hasSizeGreaterThanOrEqualTo(120);
        assertThat(numbers)
                .isEqualTo(IntStream.rangeClosed(1, numbers.size())
                        .mapToObj("H%03d"::formatted)
                        .toList());
    }

    @Test
    void every_reading_has_a_history_with_a_prompt() {
        for (int reading = 1; reading <= 13; reading++) {
            String section = "Reading %d:".formatted(reading);
            assertThat(catalogue().filter(scenario -> scenario.section().startsWith(section)))
                    .as(section)
                    .anyMatch(scenario -> !scenario.outcome().equals("no prompt"));
        }
    }
}
