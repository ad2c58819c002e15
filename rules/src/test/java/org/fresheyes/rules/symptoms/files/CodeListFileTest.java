package org.fresheyes.rules.symptoms.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.ProductSet;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.files.CodeList.Entry;
import org.fresheyes.rules.symptoms.files.CodeList.Fate;
import org.fresheyes.rules.symptoms.notes.NoteReader;
import org.junit.jupiter.api.Test;

/** How a deployer's code list is read. The ids are made up, in the range for tests. */
class CodeListFileTest {

    private static final GroupId COUGH = new GroupId("cough");

    private final SymptomSet set = ProductSet.set();
    private final NoteReader reader = ProductSet.reader();

    @Test
    void the_column_of_codes_is_the_one_that_holds_valid_ids_whatever_it_is_called() {
        List<String> lines = List.of(
                "\uFEFFRef,Preferred term,SNOMED thing,Group",
                "1,\"Cough, odd\"," + TestIds.concept(1) + ",cough",
                "2,Cough at home," + TestIds.concept(2) + ",cough");
        CodeListColumns columns = CodeListColumns.guess(lines);
        assertThat(columns.code()).isEqualTo(2);
        assertThat(columns.term()).hasValue(1);
        assertThat(columns.group()).hasValue(3);
        assertThat(columns.share()).isEqualTo(1.0);
    }

    @Test
    void the_term_says_which_group_and_whether_it_is_there() {
        CodeList list = read(
                COUGH,
                "Odd cough",
                "No cough",
                "FH: cough",
                "H/O: cough",
                "Coughing up blood",
                "Cough swab",
                "Knee pain",
                "Unheard of");
        assertThat(list.entries())
                .extracting(Entry::fate)
                .containsExactly(
                        Fate.TAKEN,
                        Fate.TAKEN,
                        Fate.TAKEN,
                        Fate.TAKEN,
                        Fate.TAKEN,
                        Fate.TO_LOOK_AT,
                        Fate.TO_LOOK_AT,
                        Fate.TO_LOOK_AT);
        assertThat(list.entries().subList(0, 5))
                .extracting(Entry::assertion)
                .containsExactly(
                        Assertion.PRESENT,
                        Assertion.ABSENT,
                        Assertion.FAMILY_HISTORY,
                        Assertion.HISTORY_OF,
                        Assertion.PRESENT);
        assertThat(list.entries().get(4).groups()).containsExactly(new GroupId("coughing-blood"));
        assertThat(list.entries().get(6).why()).contains("knee-pain");
    }

    @Test
    void what_was_taken_is_in_the_set_and_what_the_set_knew_stays() {
        SymptomSet more = read(COUGH, "Odd cough", "No cough").addedTo(set);
        assertThat(more.meaningOf(Code.snomed(TestIds.concept(1))).orElseThrow().groups())
                .containsExactly(COUGH);
        assertThat(more.meaningOf(Code.snomed(TestIds.concept(2))).orElseThrow().assertion())
                .isEqualTo(Assertion.ABSENT);
        assertThat(more.group(COUGH).codes().entrySet())
                .containsAll(set.group(COUGH).codes().entrySet());
        CodeList known = CodeListFile.read(
                "list.csv",
                List.of("code,term", "49727002,Knee pain"),
                CodeListColumns.guess(List.of("code,term", "49727002,Knee pain")),
                Optional.of(new GroupId("knee-pain")),
                set,
                reader);
        assertThat(known.entries()).singleElement().extracting(Entry::fate).isEqualTo(Fate.KNOWN);
    }

    @Test
    void a_code_that_is_none_and_a_group_that_is_none_are_refused_with_their_lines() {
        List<String> lines = List.of(
                "code,term,group",
                TestIds.concept(1) + ",Odd cough,cugh",
                "4.97E+07,Cough,cough",
                "",
                TestIds.concept(3) + ",Odd cough,cough");
        UnreadableFileException refused = catchThrowableOfType(
                UnreadableFileException.class,
                () -> CodeListFile.read(
                        "list.csv", lines, CodeListColumns.guess(lines), Optional.empty(), set, reader));
        assertThat(refused.problems()).extracting(Problem::line).containsExactly(2, 3);
        assertThat(refused).hasMessageContaining("Maybe 'cough' is meant").hasMessageContaining("4.97E+07");
    }

    private CodeList read(GroupId group, String... terms) {
        List<String> lines = TestIds.list(terms);
        return CodeListFile.read("list.csv", lines, CodeListColumns.guess(lines), Optional.of(group), set, reader);
    }
}
