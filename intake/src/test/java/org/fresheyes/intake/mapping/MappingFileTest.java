package org.fresheyes.intake.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.files.Problem;
import org.fresheyes.rules.files.UnreadableFileException;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.symptoms.Code;
import org.junit.jupiter.api.Test;

class MappingFileTest {

    private static final List<String> HEAD = List.of(
            "mapping test",
            "  version: 1",
            "  owner: the clinical safety officer of Larch",
            "  source: written for this test",
            "  reviewed: 2026-11-22",
            "  next review: 2027-05-22");

    @Test
    void a_line_gives_codes_and_words_their_meaning() {
        Mapping mapping = read("type: 1 | 2 -> telephone, emergency department", "type words: call back -> telephone");
        assertThat(mapping.edition().version()).isEqualTo("1");
        assertThat(mapping.ofType(List.of(Code.snomed("2"))))
                .isEqualTo(new Facets(
                        Optional.of(Mode.TELEPHONE), Optional.of(Setting.EMERGENCY_DEPARTMENT), Optional.empty()));
        assertThat(mapping.ofType(List.of(new Code("another", "2")))).isEqualTo(Facets.NONE);
        assertThat(mapping.ofTypeWords("Asked for a CALL-BACK, please").mode()).contains(Mode.TELEPHONE);
        assertThat(mapping.ofTypeWords("recall backlog")).isEqualTo(Facets.NONE);
    }

    @Test
    void the_earlier_of_two_lines_is_believed_but_a_presentation_among_types_always_wins() {
        Mapping mapping = read(
                "type words: results -> results",
                "type words: review -> planned review",
                "type: 1 -> planned review",
                "type: 2 -> presentation");
        assertThat(mapping.ofTypeWords("review of results").purpose()).contains(Purpose.RESULTS);
        assertThat(mapping.ofType(List.of(Code.snomed("1"), Code.snomed("2"))).purpose())
                .contains(Purpose.PRESENTATION);
    }

    @Test
    void everything_that_is_wrong_is_named_at_once() {
        List<String> lines = new ArrayList<>(HEAD.subList(0, 5));
        lines.addAll(List.of(
                "typo: 1 -> telephone",
                "type: 1 -> telegram",
                "type: 2",
                "type: 3 ->",
                "class: VR -> remote",
                "class: vr -> video"));
        assertThatThrownBy(() -> MappingFile.read("mine.txt", lines))
                .asInstanceOf(type(UnreadableFileException.class))
                .satisfies(unreadable -> {
                    assertThat(unreadable.getMessage()).startsWith("mine.txt: 7 problems");
                    assertThat(unreadable.problems())
                            .extracting(Problem::line)
                            .containsExactlyInAnyOrder(6, 7, 8, 9, 11, 0, 0);
                    assertThat(unreadable.problems())
                            .extracting(Problem::maybe)
                            .allMatch(maybe -> maybe.startsWith("Maybe"));
                });
    }

    private static Mapping read(String... lines) {
        List<String> all = new ArrayList<>(HEAD);
        all.addAll(List.of(lines));
        return MappingFile.read("test.txt", all);
    }
}
