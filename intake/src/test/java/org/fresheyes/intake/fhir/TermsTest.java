package org.fresheyes.intake.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.fresheyes.intake.Knowledge;
import org.fresheyes.intake.json.JsonTree;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;

/** What stays in memory when a record has been read: words of code systems, and nobody's own. */
class TermsTest {

    private final Terms terms = Knowledge.ofTheProduct().terms();

    @Test
    void the_words_of_a_code_system_are_understood_once_for_all_records() {
        assertThat(understood("Cough", "Cough")).isSameAs(understood("Cough", "Cough"));
        assertThat(understood("Cough", "")).isSameAs(understood("Cough", "Cough"));
    }

    @Test
    void what_somebody_wrote_is_understood_alike_and_not_kept() {
        String own = "cough since the move, no blood";
        assertThat(understood("Cough", own)).isEqualTo(understood("Cough", own)).isNotSameAs(understood("Cough", own));
    }

    @Test
    void what_is_longer_than_any_term_is_not_kept() {
        String endless = "cough ".repeat(200).strip();
        assertThat(understood(endless, endless)).isNotSameAs(understood(endless, endless));
    }

    private Understood understood(String display, String text) {
        String written =
                """
                {"coding": [{"system": "http://snomed.info/sct", "code": "49727002", "display": "%s"}], "text": "%s"}
                """
                        .formatted(display, text);
        try (JsonParser parser = JsonTree.FACTORY.createParser(ObjectReadContext.empty(), written)) {
            return terms.of(Concept.of(JsonTree.read(parser)));
        }
    }
}
