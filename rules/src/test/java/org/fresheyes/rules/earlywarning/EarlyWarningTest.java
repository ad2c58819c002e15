package org.fresheyes.rules.earlywarning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fresheyes.rules.earlywarning.scenario.Play;
import org.fresheyes.rules.scenario.Catalogue;
import org.fresheyes.rules.scenario.CatalogueLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue in early-warning.txt, held against the scores. */
class EarlyWarningTest {

    static final String FILE = "/org/fresheyes/rules/earlywarning/early-warning.txt";

    static Stream<CatalogueLine> catalogue() {
        return Catalogue.of(FILE).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void what_comes_of_a_set_is_what_is_told(CatalogueLine scenario) {
        assertThat(Play.outcome(scenario)).isEqualTo(scenario.outcome());
    }

    @Test
    void the_numbers_of_each_kind_follow_each_other() {
        Catalogue.assertNumbered(Catalogue.of(FILE));
    }
}
