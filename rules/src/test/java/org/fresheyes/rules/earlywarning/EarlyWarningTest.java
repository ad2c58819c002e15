package org.fresheyes.rules.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.fresheyes.rules.earlywarning.scenario.Play;
import org.fresheyes.rules.earlywarning.scenario.Scenario;
import org.fresheyes.rules.earlywarning.scenario.Scenarios;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue in early-warning.txt, held against the scores. */
class EarlyWarningTest {

    static Stream<Scenario> catalogue() {
        return Scenarios.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void what_comes_of_a_set_is_what_is_told(Scenario scenario) {
        assertThat(Play.outcome(scenario)).isEqualTo(scenario.outcome());
    }

    @Test
    void the_numbers_of_each_kind_follow_each_other() {
        catalogue().collect(Collectors.groupingBy(Scenario::kind)).forEach((kind, scenarios) -> {
            List<String> expected = IntStream.rangeClosed(1, scenarios.size())
                    .mapToObj(number -> "%s%03d".formatted(kind, number))
                    .toList();
            assertThat(scenarios.stream().map(Scenario::number)).containsExactlyElementsOf(expected);
        });
    }
}
