package org.fresheyes.rules.rapidreview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.fresheyes.rules.rapidreview.scenario.Play;
import org.fresheyes.rules.scenario.Catalogue;
import org.fresheyes.rules.scenario.CatalogueLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue in escalation.txt, held against rota and escalation. */
class EscalationTest {

    static final String FILE = "/org/fresheyes/rules/rapidreview/escalation.txt";

    static Stream<CatalogueLine> catalogue() {
        return Catalogue.of(FILE).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void who_is_rung_is_what_is_told(CatalogueLine scenario) {
        assertThat(Play.outcome(scenario)).isEqualTo(scenario.outcome());
    }

    @Test
    void the_numbers_of_each_kind_follow_each_other() {
        Catalogue.assertNumbered(Catalogue.of(FILE));
    }
}
