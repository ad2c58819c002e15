package org.fresheyes.rules.symptoms.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.ProductSet;
import org.fresheyes.rules.symptoms.Severity;
import org.junit.jupiter.api.Test;

/** What is read of a note, and which words decided. */
class NoteReaderTest {

    private final NoteReader reader = ProductSet.reader();

    @Test
    void says_which_words_decided_and_where_they_stand() {
        String note = "Cough for 2/52. Denies haemoptysis; SOB worse since last seen.";
        List<Statement> statements = reader.read(note);
        assertThat(statements).hasSize(3);
        Statement blood = statements.get(1);
        assertThat(blood.groups()).containsExactly(new GroupId("coughing-blood"));
        assertThat(blood.said().assertion()).isEqualTo(Assertion.ABSENT);
        assertThat(blood.said().decidedBy()).containsExactly("Denies");
        assertThat(blood.where().in(note)).isEqualTo("haemoptysis");
        assertThat(blood.decidedAt()).extracting(span -> span.in(note)).containsExactly("Denies");
        Statement breath = statements.get(2);
        assertThat(breath.said().course()).contains(Course.WORSE);
        assertThat(breath.said().decidedBy()).containsExactly("worse");
        assertThat(statements.get(0).said().decidedBy()).isEmpty();
    }

    @Test
    void a_symptom_told_by_somebody_else_is_there_and_says_who_told_it() {
        Statement statement = only("Wife says he coughs all night");
        assertThat(statement.said().assertion()).isEqualTo(Assertion.PRESENT);
        assertThat(statement.toldBy()).contains("Wife says");
    }

    @Test
    void the_longest_name_is_meant() {
        assertThat(only("coughing up blood").groups()).containsExactly(new GroupId("coughing-blood"));
        assertThat(only("upper abdominal pain").groups()).containsExactly(new GroupId("upper-abdominal-pain"));
        assertThat(only("lump in her left breast").groups()).containsExactly(new GroupId("breast-lump"));
    }

    @Test
    void two_symptoms_can_share_a_word() {
        assertThat(reader.read("no chest or abdo pain"))
                .extracting(statement -> statement.said().assertion())
                .containsExactly(Assertion.ABSENT, Assertion.ABSENT);
        assertThat(reader.read("pain in chest and abdomen"))
                .flatExtracting(Statement::groups)
                .containsExactly(new GroupId("chest-pain"), new GroupId("abdominal-pain"));
    }

    @Test
    void a_question_mark_before_a_name_makes_it_provisional_and_names_the_mark() {
        Statement statement = only("?asthma");
        assertThat(statement.labels()).containsExactly(new LabelId("asthma"));
        assertThat(statement.said().assertion()).isEqualTo(Assertion.PROVISIONAL);
        assertThat(statement.said().decidedBy()).containsExactly("?");
    }

    @Test
    void worse_on_movement_is_no_course() {
        assertThat(only("back pain worse on movement").said().course()).isEmpty();
        assertThat(only("back pain getting worse").said().course()).contains(Course.WORSE);
    }

    @Test
    void how_bad_it_is() {
        assertThat(only("severe headache").said().severity()).contains(Severity.SEVERE);
        assertThat(only("headache 3/10").said().severity()).contains(Severity.MILD);
        assertThat(only("cough ++").said().severity()).contains(Severity.SEVERE);
    }

    @Test
    void a_line_or_a_full_stop_ends_what_a_no_denies_and_a_short_form_does_not() {
        assertThat(reader.read("no cough\nSOB"))
                .extracting(each -> each.said().assertion())
                .containsExactly(Assertion.ABSENT, Assertion.PRESENT);
        assertThat(reader.read("no cough. SOB"))
                .extracting(each -> each.said().assertion())
                .containsExactly(Assertion.ABSENT, Assertion.PRESENT);
        assertThat(only("Pt. denies cough").said().assertion()).isEqualTo(Assertion.ABSENT);
    }

    @Test
    void plurals_accents_apostrophes_and_case_make_no_difference() {
        assertThat(only("HEADACHES").groups()).containsExactly(new GroupId("headache"));
        assertThat(only("hasn’t had a cough").said().assertion()).isEqualTo(Assertion.ABSENT);
        assertThat(only("Ménière’s disease").labels()).containsExactly(new LabelId("meniere"));
    }

    @Test
    void words_that_hold_the_name_of_a_symptom_and_mean_something_else_name_nothing() {
        assertThat(reader.read("flu jab given, fit note issued, weight loss clinic"))
                .isEmpty();
    }

    @Test
    void the_same_note_always_reads_the_same() {
        String note = "No cough, SOB or wheeze. Mum had migraines, ?asthma. Ret if fever; still tired ++";
        List<Statement> first = reader.read(note);
        assertThat(reader.read(note)).isEqualTo(first);
        assertThat(ProductSet.reader().read(note)).isEqualTo(first);
    }

    @Test
    void nothing_and_rubbish_say_nothing() {
        assertThat(reader.read("")).isEmpty();
        assertThat(reader.read(" \n\t?!.,;:-–/()++&'’")).isEmpty();
    }

    private Statement only(String note) {
        List<Statement> statements = reader.read(note);
        assertThat(statements).hasSize(1);
        return statements.get(0);
    }
}
