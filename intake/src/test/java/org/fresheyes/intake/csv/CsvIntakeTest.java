package org.fresheyes.intake.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.fresheyes.intake.Knowledge;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Settings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CsvIntakeTest {

    private static final Knowledge KNOWLEDGE = Knowledge.ofTheProduct();
    private static final String SEARCH =
            """
            Practice report for Larch Surgery
            Run on 22-Nov-2026

            Patient ID,NHS Number,Patient Name,Date,Consultation Type,Consulter,Code Term,SNOMED code,Associated Text
            17,9990000018,Robin Example,05-Jan-2026,GP Surgery,Dr Elm,Cough,49727002,"dry, no blood
            in sputum"
            17,9990000018,Robin Example,19-Jan-2026,Telephone call,Dr Ash,Cough,49727002,
            17,9990000018,Robin Example,02-Feb-2026,GP Surgery,Dr Elm,Cough,49727002,still coughing
            23,,Kim Sample,02-Feb-2026,Medication review,Dr Elm,Asthma,195967001,
            """;

    @Test
    void a_search_with_a_title_above_it_is_understood_without_a_question() {
        CsvGuess guess = CsvGuess.of(file(SEARCH));
        assertThat(guess.layout().headers())
                .containsEntry(Column.PERSON, "Patient ID")
                .containsEntry(Column.NHS_NUMBER, "NHS Number")
                .containsEntry(Column.NAME, "Patient Name")
                .containsEntry(Column.DAY, "Date")
                .containsEntry(Column.TYPE, "Consultation Type")
                .containsEntry(Column.CLINICIAN, "Consulter")
                .containsEntry(Column.CODE, "SNOMED code")
                .containsEntry(Column.TERM, "Code Term")
                .containsEntry(Column.TEXT, "Associated Text");
        assertThat(guess.layout().days()).isEqualTo(DayFormat.DAY_NAMED_MONTH_YEAR);
        assertThat(guess.daysRead()).isOne();
        assertThat(guess.concepts()).isOne();
        assertThat(guess.ambiguous()).isFalse();
    }

    @Test
    void three_coughs_in_a_search_are_a_prompt() {
        CsvIntake intake = read(SEARCH);
        assertThat(intake.people()).containsExactly("17", "23");
        assertThat(intake.nhsNumber("17")).contains("9990000018");
        assertThat(intake.name("23")).contains("Kim Sample");
        History history = intake.person("17").history();
        assertThat(history.contacts())
                .extracting(Contact::mode)
                .containsExactly(Mode.FACE_TO_FACE, Mode.TELEPHONE, Mode.FACE_TO_FACE);
        assertThat(new JesssRule(KNOWLEDGE.set(), Settings.DEFAULT)
                        .assess(history, LocalDate.of(2026, 2, 3))
                        .prompts())
                .hasSize(1);
        assertThat(intake.person("23").history().contacts())
                .extracting(Contact::purpose)
                .containsExactly(Purpose.PLANNED_REVIEW);
    }

    @Test
    void next_weeks_file_adds_what_is_new_and_repeats_nothing() {
        CsvIntake twice = new CsvIntake(KNOWLEDGE.mapping(), KNOWLEDGE.set(), KNOWLEDGE.notes());
        take(twice, SEARCH);
        take(twice, SEARCH + "17,9990000018,Robin Example,16-Feb-2026,GP Surgery,Dr Elm,Cough,49727002,\n");
        CsvIntake once = read(SEARCH + "17,9990000018,Robin Example,16-Feb-2026,GP Surgery,Dr Elm,Cough,49727002,\n");
        JesssRule rule = new JesssRule(KNOWLEDGE.set(), Settings.DEFAULT);
        LocalDate asOf = LocalDate.of(2026, 2, 17);
        assertThat(rule.assess(twice.person("17").history(), asOf).prompts())
                .isEqualTo(rule.assess(once.person("17").history(), asOf).prompts());
        assertThat(twice.people()).hasSize(2);
    }

    @Test
    void every_line_that_cannot_be_read_is_named_with_what_is_wrong_in_it() {
        String broken =
                """
                patient,date,code,term
                1,2026-01-05,49727002,Cough
                ,2026-01-06,49727002,Cough
                2,2026-13-06,49727002,Cough
                3,2026-01-07,,
                4,2026-01-08,4.9727E+07,
                """;
        CsvFile file = file(broken);
        List<Problem> problems = intake().read(file, CsvGuess.of(file).layout());
        assertThat(problems).extracting(Problem::line).containsExactly(3, 4, 5, 6);
        assertThat(problems).extracting(Problem::toString).allMatch(text -> text.contains("Maybe"));
        assertThat(problems.get(3).toString())
                .isEqualTo("line 6, code '4.9727E+07': not a code any more."
                        + " Maybe a spreadsheet rounded it; export the column as text.");
    }

    @Test
    void a_layout_for_another_file_is_refused_with_the_columns_that_are_missing() {
        CsvFile file = file("who,day,what\n1,2026-01-05,cough\n");
        List<Problem> problems = intake().read(
                        file,
                        new CsvLayout(
                                Map.of(Column.PERSON, "who", Column.DAY, "when", Column.TEXT, "what"),
                                DayFormat.YEAR_MONTH_DAY));
        assertThat(problems).hasSize(1);
        assertThat(problems.get(0).value()).isEqualTo("when");
        assertThat(intake().read(file, new CsvLayout(Map.of(), DayFormat.YEAR_MONTH_DAY)))
                .extracting(Problem::field)
                .containsExactly("person", "day", "code");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2026-03-01 | YEAR_MONTH_DAY | 2026-03-01",
                "2026-03-01 10:30 | YEAR_MONTH_DAY | 2026-03-01",
                "2026-07-01T23:30:00Z | YEAR_MONTH_DAY | 2026-07-02",
                "01/03/2026 | DAY_MONTH_YEAR | 2026-03-01",
                "1/3/2026 9:05 | DAY_MONTH_YEAR | 2026-03-01",
                "01-Mar-2026 | DAY_NAMED_MONTH_YEAR | 2026-03-01",
                "1 March 2026 | DAY_NAMED_MONTH_YEAR | 2026-03-01",
                "01-OCT-2026 10:00:00 | DAY_NAMED_MONTH_YEAR | 2026-10-01",
                "03/31/2026 | MONTH_DAY_YEAR | 2026-03-31",
                "20260301 | DIGITS | 2026-03-01",
            })
    void a_day_is_read_as_it_is_written(String written, DayFormat format, LocalDate day) {
        assertThat(format.read(written).orElseThrow().day()).contains(day);
    }

    @ParameterizedTest
    @CsvSource({"2026-03", "2026", "31/02/2026", "01/03/26", "yesterday", "''", "2026-03-01T99:99:99Z"})
    void what_is_no_day_is_read_in_no_way(String written) {
        assertThat(DayFormat.values()).noneMatch(format -> format.read(written).isPresent());
    }

    @Test
    void a_day_that_could_be_a_month_is_asked_about() {
        assertThat(CsvGuess.of(file("patient,date,code\n1,05/01/2026,49727002\n"))
                        .ambiguous())
                .isTrue();
        assertThat(CsvGuess.of(file("patient,date,code\n1,25/01/2026,49727002\n"))
                        .ambiguous())
                .isFalse();
    }

    @Test
    void letters_of_windows_tabs_and_semicolons_are_read() {
        CsvFile file = CsvFile.read(
                "a.csv",
                "patient;date;term\n1;2026-01-05;Café-au-lait – cough\n".getBytes(Charset.forName("windows-1252")));
        assertThat(file.rows().get(0).cell(2)).isEqualTo("Café-au-lait – cough");
        assertThat(file("patient\tdate\tterm\n1\t2026-01-05\t\"a \"\"b\"\" c\"\n")
                        .rows()
                        .get(0)
                        .cell(2))
                .isEqualTo("a \"b\" c");
    }

    @Test
    void quotes_that_never_close_and_files_that_are_no_tables_are_refused() {
        assertThatThrownBy(() -> file("patient,date,term\n1,2026-01-05,\"cough\n2,2026-01-06,cough\n"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("line 2, quotes")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> file("hello"))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> file("")).isInstanceOf(UnreadableFileException.class);
    }

    @Property(tries = 500)
    void any_text_is_a_table_or_is_refused_with_a_reason(@ForAll String text) {
        try {
            CsvFile file = file(text);
            intake().read(file, CsvGuess.of(file).layout())
                    .forEach(problem -> assertThat(problem.toString()).contains("Maybe"));
        } catch (UnreadableFileException refused) {
            assertThat(refused.problems()).isNotEmpty();
        }
    }

    private static CsvIntake read(String text) {
        CsvIntake intake = intake();
        take(intake, text);
        return intake;
    }

    private static void take(CsvIntake intake, String text) {
        CsvFile file = file(text);
        assertThat(intake.read(file, CsvGuess.of(file).layout())).isEmpty();
    }

    private static CsvIntake intake() {
        return new CsvIntake(KNOWLEDGE.mapping(), KNOWLEDGE.set(), KNOWLEDGE.notes());
    }

    private static CsvFile file(String text) {
        return CsvFile.read("search.csv", text.getBytes(StandardCharsets.UTF_8));
    }
}
