package org.fresheyes.rules.wellness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.scenario.Lines;
import org.junit.jupiter.api.Test;

/** A questionnaire that is wrong is refused, with what is wrong in it. */
class QuestionnaireFileTest {

    @Test
    void the_questionnaire_of_the_product_has_two_questions_of_five_steps_and_says_that_they_are_ours() {
        Questionnaire questionnaire = read(product());

        assertThat(questionnaire.questions()).extracting(Question::id).containsExactly("feeling", "change");
        assertThat(questionnaire.questions())
                .allSatisfy(question -> assertThat(question.answers()).hasSize(5));
        assertThat(questionnaire.edition().source()).contains("our own and are not validated");
        assertThat(questionnaire.edition().purpose()).contains("never decides whether somebody may call for help");
    }

    @Test
    void a_step_that_is_missing_is_named() {
        assertRefused("3 | In between", "", "question 'feeling': step 4 where 3 is due");
    }

    @Test
    void an_action_that_is_unknown_is_named_with_its_line() {
        assertRefused("change | 5 | 1 | call", "change | 5 | 1 | phone", "actions 'phone': no such action");
    }

    @Test
    void a_threshold_that_always_holds_is_refused() {
        assertRefused("feeling | 4 | 1 | symptom relief", "feeling | 1 | 1 | symptom relief", "the least are step 2");
    }

    @Test
    void a_reason_without_what_then_and_an_hour_that_is_none_are_named_together() {
        List<String> lines = with(
                with(product(), "asleep | Asleep | ask again", "asleep | Asleep | later"),
                "08:00 | 20:00",
                "8 | 20:00");

        assertThatThrownBy(() -> read(lines))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContainingAll("no answer 'later'", "asked between '8': not a time");
    }

    @Test
    void a_code_that_stands_twice_is_named() {
        assertRefused(
                "away | Away from the bed | ask again",
                "asleep | Away | ask again",
                "no answer 'asleep': stands twice");
    }

    @Test
    void answers_of_a_question_that_nobody_asks_are_named() {
        assertRefused("feeling | How do you feel today?", "mood | How do you feel today?", "section 'answers: mood'");
    }

    @Test
    void a_threshold_of_no_question_is_named() {
        List<String> lines = with(product(), "change | 5 | 1 | call", "pain | 5 | 1 | call");

        assertThatThrownBy(() -> read(lines)).hasMessageContaining("a threshold of 'pain', step 5");
    }

    @Test
    void hours_that_end_before_they_begin_are_refused() {
        assertThatThrownBy(() -> read(with(product(), "08:00 | 20:00", "20:00 | 08:00")))
                .hasMessageContaining("Maybe they are swapped");
    }

    private static void assertRefused(String line, String instead, String problem) {
        assertThatThrownBy(() -> read(with(product(), line, instead)))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining(problem);
    }

    private static Questionnaire read(List<String> lines) {
        return QuestionnaireFile.read("questions.txt", lines);
    }

    private static List<String> product() {
        return Lines.of(QuestionnaireFile.RESOURCE);
    }

    private static List<String> with(List<String> lines, String line, String instead) {
        assertThat(lines).contains(line);
        return lines.stream().map(each -> each.equals(line) ? instead : each).toList();
    }
}
