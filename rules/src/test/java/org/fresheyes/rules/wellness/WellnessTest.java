package org.fresheyes.rules.wellness;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fresheyes.rules.scenario.Catalogue;
import org.fresheyes.rules.scenario.CatalogueLine;
import org.fresheyes.rules.wellness.scenario.Play;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue in wellness.txt, held against the rule. */
class WellnessTest {

    static final String FILE = "/org/fresheyes/rules/wellness/wellness.txt";

    static Stream<CatalogueLine> catalogue() {
        return Catalogue.of(FILE).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void what_comes_of_an_asking_is_what_is_told(CatalogueLine scenario) {
        assertThat(Play.outcome(scenario)).isEqualTo(scenario.outcome());
    }

    @Test
    void the_numbers_of_each_kind_follow_each_other() {
        Catalogue.assertNumbered(Catalogue.of(FILE));
    }
}
