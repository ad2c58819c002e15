package org.fresheyes.rules.presentations.explained;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Reason;
import org.fresheyes.rules.presentations.scenario.Scenario;
import org.fresheyes.rules.presentations.scenario.Scenarios;
import org.fresheyes.rules.presentations.scenario.SmallSet;
import org.fresheyes.rules.presentations.scenario.Told;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

@Tag("slow")
class SentenceTest {

    private static final SymptomSet SET = SmallSet.set();
    private static final Sentence SENTENCE = new Sentence(SET);

    record Prompted(String history, Prompt prompt) {

        @Override
        public String toString() {
            return history;
        }
    }

    static Stream<Prompted> everyPrompt() {
        return Scenarios.all().stream().flatMap(SentenceTest::prompts);
    }

    private static Stream<Prompted> prompts(Scenario scenario) {
        return prompts(scenario.happens()).stream().map(prompt -> new Prompted(scenario.happens(), prompt));
    }

    private static List<Prompt> prompts(String history) {
        Told told = Told.read(history);
        return new JesssRule(SET, told.settings())
                .assess(told.history(), told.asOf())
                .prompts();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "day 0 cough · day 14 cough · day 28 cough | Review due: cough at 3 presentations",
                "day 0 cough · day 14 cough · day 28 coughing blood | Review due, red flag: ",
                "day 0 cough · day 14 cough · day 28 cough · as of day 300 | Review due (historical): cough at 3 presentations",
            })
    void a_prompt_reads_as(String history, String begins) {
        assertThat(prompts(history)).hasSize(1);
        assertThat(SENTENCE.of(prompts(history).get(0))).startsWith(begins);
    }

    @Test
    void there_are_prompts_to_speak_of() {
        assertThat(everyPrompt()).hasSizeGreaterThan(60);
    }

    @ParameterizedTest
    @MethodSource("everyPrompt")
    void every_prompt_is_one_plain_sentence(Prompted prompted) {
        String sentence = SENTENCE.of(prompted.prompt());
        assertThat(sentence)
                .startsWith(Words.level(prompted.prompt().level()))
                .endsWith(".")
                .doesNotContain("  ", ": .", ": ;", ";;", " ,", "null", "Optional", "escalating: .", "escalating: ;");
        assertThat(sentence.chars().filter(letter -> letter == '.').count()).isOne();
        assertThat(sentence.length()).isGreaterThan(30);
    }

    @ParameterizedTest
    @MethodSource("everyPrompt")
    void a_summary_fits_a_card_and_never_names_less_than_how_often(Prompted prompted) {
        String summary = SENTENCE.summary(prompted.prompt());
        assertThat(summary).hasSizeLessThan(Sentence.SUMMARY).doesNotEndWith(": ");
    }

    @ParameterizedTest
    @MethodSource("everyPrompt")
    void no_disease_is_named_but_one_that_was_recorded(Prompted prompted) {
        boolean recorded = prompted.prompt().reasons().stream().anyMatch(Reason.DespiteADiagnosis.class::isInstance);
        String sentence = SENTENCE.of(prompted.prompt()).toLowerCase(Locale.UK);
        assertThat(sentence).doesNotContain("suspect", "cancer", "sepsis", "probab", "risk", "likely", "inappropriate");
        if (!recorded) {
            assertThat(SET.labels().values().stream().map(Label::name).map(String::toLowerCase))
                    .noneMatch(sentence::contains);
        }
    }
}
