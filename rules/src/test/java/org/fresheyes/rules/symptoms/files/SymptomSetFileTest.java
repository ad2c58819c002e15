package org.fresheyes.rules.symptoms.files;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.junit.jupiter.api.Test;

/** How a symptom set is read, and how it is refused. */
class SymptomSetFileTest {

    private static final String SMALL =
            """
            set small
              version: 1
              source: made up
              owner: nobody
              reviewed: 2026-01-01
              next review: 2026-06-01
              expires: 2027-01-01
            area chest
              name: Chest
            group cough            # a comment
              name: Cough
              area: chest
              codes: 49727002 | 11833005
              absent codes: 161938003
              words: cough | coughing
            group coughing-blood
              name: Coughing blood
              area: chest
              wider: cough
              red flag: yes
              codes: 66857006
              words: haemoptysis
              note: NG12 | refer | aged 40 and over | Not explained | at source
            label copd
              name: COPD
              kind: long term and diagnosis
              words: COPD
              explains: cough
            """;

    @Test
    void a_small_set() {
        SymptomSet set = read(SMALL);
        assertThat(set.groups()).hasSize(2);
        assertThat(set.meaningOf(Code.snomed("161938003")).orElseThrow().assertion())
                .isEqualTo(Assertion.ABSENT);
        assertThat(set.withWider(new GroupId("coughing-blood"))).contains(new GroupId("cough"));
        assertThat(set.group(new GroupId("coughing-blood")).notes().get(0).verb())
                .isEqualTo("refer");
        assertThat(set.labels().values()).singleElement().satisfies(label -> {
            assertThat(label.longTerm()).isTrue();
            assertThat(label.working()).isFalse();
        });
    }

    @Test
    void an_expired_set_is_read_and_says_so() {
        SymptomSet set = read(SMALL);
        assertThat(set.edition().warning(LocalDate.of(2026, 5, 1))).isEmpty();
        assertThat(set.edition().warning(LocalDate.of(2026, 7, 1)))
                .get()
                .asString()
                .contains("review", "2026-06-01");
        assertThat(set.edition().warning(LocalDate.of(2027, 1, 2)))
                .get()
                .asString()
                .contains("expired on 2027-01-01");
    }

    @Test
    void every_problem_is_told_at_once_with_its_line_and_value() {
        String wrong = SMALL.replace("codes: 49727002 | 11833005", "codes: 49727003")
                .replace("wider: cough", "wider: caugh")
                .replace("next review: 2026-06-01", "next review: June")
                .replace("explains: cough", "explains: cold")
                .replace("words: haemoptysis", "word: haemoptysis")
                .replace("red flag: yes", "red flag: maybe");
        UnreadableFileException refused = refused(wrong);
        assertThat(refused.problems())
                .extracting(Problem::field, Problem::value, Problem::line)
                .contains(
                        tuple("codes", "49727003", 13),
                        tuple("wider", "caugh", 16),
                        tuple("next review", "June", 6),
                        tuple("explains", "cold", 24),
                        tuple("word", "haemoptysis", 22),
                        tuple("red flag", "maybe", 20));
        assertThat(refused)
                .hasMessageContaining("small.txt: 6 problems")
                .hasMessageContaining("Maybe 'cough' is meant");
        assertThat(refused.problems())
                .allSatisfy(problem -> assertThat(problem.maybe()).startsWith("Maybe"));
    }

    @Test
    void a_group_that_lies_within_itself_is_refused() {
        String circle = SMALL.replace("  absent codes: 161938003\n", "  wider: coughing-blood\n");
        assertThat(refused(circle).problems())
                .anySatisfy(problem -> assertThat(problem.cause()).contains("within itself"));
    }

    @Test
    void a_code_of_two_groups_that_are_not_within_one_another_is_refused() {
        String two =
                SMALL.replace("wider: cough\n", "source: x\n").replace("codes: 66857006", "codes: 66857006 | 49727002");
        assertThat(refused(two).problems())
                .anySatisfy(problem -> assertThat(problem.value()).isEqualTo("49727002"));
        String within = SMALL.replace("codes: 66857006", "codes: 66857006 | 49727002");
        assertThat(read(within).meaningOf(Code.snomed("49727002")).orElseThrow().groups())
                .containsExactly(new GroupId("coughing-blood"));
    }

    @Test
    void a_word_that_means_two_things_is_refused_unless_it_is_shared() {
        String two = SMALL.replace("words: haemoptysis", "words: Cough");
        assertThat(refused(two).problems())
                .anySatisfy(problem -> assertThat(problem.cause()).contains("means two things"));
        String shared = SMALL.replace("words: cough | coughing", "words: coughing\n  shared words: cough")
                .replace("words: haemoptysis", "shared words: cough");
        assertThat(read(shared).groups()).hasSize(2);
    }

    @Test
    void rubbish_is_refused_and_never_half_read() {
        assertThatThrownBy(() -> read("")).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> read("  name: x\nset\nfoo bar\n  baz")).isInstanceOf(UnreadableFileException.class);
        assertThatThrownBy(() -> read(SMALL + SMALL)).isInstanceOf(UnreadableFileException.class);
    }

    private static UnreadableFileException refused(String text) {
        return catchThrowableOfType(UnreadableFileException.class, () -> read(text));
    }

    private static SymptomSet read(String text) {
        return SymptomSetFile.read("small.txt", List.of(text.split("\n")));
    }
}
