package org.fresheyes.server.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.fresheyes.rules.identity.NhsNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormTest {

    private enum Kind {
        DIAGNOSIS,
        TREATMENT
    }

    @Test
    void everyProblemIsGatheredInTheOrderOfTheReadings() {
        Form form = typed(Map.of("number", "123"));

        assertThat(form.text("why", "Tell us why")).isEmpty();
        assertThat(form.choice("kind", Kind.class, "Choose one")).isEmpty();
        assertThat(form.parsed("number", "Enter your NHS number", NhsNumber::of, "Enter a real NHS number"))
                .isEmpty();

        assertThat(form.valid()).isFalse();
        assertThat(form.errors())
                .extracting(FieldError::message)
                .containsExactly("Tell us why", "Choose one", "Enter a real NHS number");
        assertThat(form.field("number").values()).containsExactly("123");
        assertThat(form.field("number").error()).isEqualTo("Enter a real NHS number");
    }

    @Test
    void aGoodAnswerIsReadWithoutTheWhiteSpaceAroundIt() {
        Form form = typed(Map.of("why", "  It still hurts.\r\nA lot. ", "kind", "TREATMENT", "days", " 12 "));

        assertThat(form.text("why", "Tell us why")).contains("It still hurts.\nA lot.");
        assertThat(form.choice("kind", Kind.class, "Choose one")).contains(Kind.TREATMENT);
        assertThat(form.number("days", "How many?", 1, 30)).contains(12);
        assertThat(form.valid()).isTrue();
    }

    @Test
    void anAnswerThatWasNeverOfferedIsWrongOnce() {
        Form form = typed(Map.of("kind", "MAGIC", "started", "perhaps"));

        assertThat(form.choice("kind", Kind.class, "Choose one")).isEmpty();
        assertThat(form.yesOrNo("started", "Choose yes or no")).isEmpty();
        assertThat(form.errors())
                .extracting(FieldError::message)
                .containsExactly("Choose from the list", "Choose yes or no");
    }

    @Test
    void severalChoicesAreReadTogether() {
        Form form = new Form(Map.of("kind", List.of("DIAGNOSIS", "TREATMENT")));

        assertThat(form.choices("kind", Kind.class, "Choose at least one"))
                .containsExactly(Kind.DIAGNOSIS, Kind.TREATMENT);
        assertThat(form.choices("other", Kind.class, "Choose at least one")).isEmpty();
        assertThat(form.errors()).extracting(FieldError::field).containsExactly("other");
    }

    @Test
    void tooLongATextIsRefusedAndKept() {
        Form form = typed(Map.of("why", "x".repeat(11)));

        assertThat(form.text("why", "Tell us why", 10)).isEmpty();
        assertThat(form.field("why").error()).isEqualTo("Use 10 characters or fewer");
        assertThat(form.field("why").value()).hasSize(11);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, -, Enter your date of birth, born-day",
                "-, 3, 1970, Your date of birth must include a day, born-day",
                "4, -, 1970, Your date of birth must include a month, born-month",
                "4, -, -, Your date of birth must include a month and a year, born-month",
                "31, 2, 1970, Your date of birth must be a real date, born-day",
                "four, 2, 1970, Your date of birth must be a real date, born-day",
                "4, 2, 70, Your date of birth must have a year of 4 numbers, born-year"
            })
    void aWrongDateSaysExactlyWhatIsWrongAndWhere(
            String day, String month, String year, String message, String anchor) {
        Form form = Form.blank()
                .holding("born-day", day)
                .holding("born-month", month)
                .holding("born-year", year);

        assertThat(form.date("born", "your date of birth")).isEmpty();
        assertThat(form.errors()).containsExactly(new FieldError("born", message, anchor));
        assertThat(form.dateField("born").error()).isEqualTo(message);
    }

    @Test
    void aDateIsReadFromItsBoxesAndMayBeLeftOut() {
        Form form = Form.blank().holding("born", LocalDate.of(1970, 2, 4));

        assertThat(form.date("born", "your date of birth")).contains(LocalDate.of(1970, 2, 4));
        assertThat(form.optionalDate("other", "the other date")).isEmpty();
        assertThat(form.valid()).isTrue();
        assertThat(form.dateField("born").parts())
                .extracting("id", "value", "wrong")
                .containsExactly(
                        tuple("born-day", "4", false),
                        tuple("born-month", "2", false),
                        tuple("born-year", "1970", false));
    }

    private static Form typed(Map<String, String> answers) {
        Form form = Form.blank();
        answers.forEach(form::holding);
        return form;
    }
}
