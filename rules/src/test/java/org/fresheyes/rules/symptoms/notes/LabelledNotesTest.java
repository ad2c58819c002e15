package org.fresheyes.rules.symptoms.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.fresheyes.rules.symptoms.ProductSet;
import org.junit.jupiter.api.Test;

/** How well notes are read, held to slightly less than what is reached. */
class LabelledNotesTest {

    private static final List<String> ASSERTIONS = List.of(
            "PRESENT",
            "PROVISIONAL",
            "ABSENT",
            "RESOLVED",
            "FAMILY_HISTORY",
            "HISTORY_OF",
            "HYPOTHETICAL",
            "SOMEONE_ELSE");

    private final NoteReader reader = ProductSet.reader();

    @Test
    void there_are_at_least_550_notes_of_which_160_were_never_tuned_on() {
        assertThat(LabelledNote.known().size() + LabelledNote.heldOut().size()).isGreaterThanOrEqualTo(550);
        assertThat(LabelledNote.heldOut())
                .hasSizeGreaterThanOrEqualTo(160)
                .doesNotContainAnyElementsOf(LabelledNote.known());
    }

    @Test
    void notes_that_the_reader_was_made_with() {
        Map<String, Score> scores = Score.of(LabelledNote.known(), reader);
        System.out.println(Score.table("known notes", scores));
        holds(scores, "all", 0.99, 0.98);
        ASSERTIONS.forEach(assertion -> holds(scores, assertion, 0.95, 0.94));
        holds(scores, "persisting", 0.95, 0.95);
        holds(scores, "worse", 0.90, 0.90);
        holds(scores, "told", 0.90, 0.90);
    }

    @Test
    void notes_that_it_was_never_tuned_on() {
        Map<String, Score> scores = Score.of(LabelledNote.heldOut(), reader);
        System.out.println(Score.table("notes held out", scores));
        holds(scores, "all", 0.95, 0.94);
        holds(scores, "PRESENT", 0.97, 0.96);
        holds(scores, "ABSENT", 0.98, 0.96);
        holds(scores, "HYPOTHETICAL", 0.95, 0.95);
        ASSERTIONS.forEach(assertion -> holds(scores, assertion, 0.70, 0.79));
    }

    private static void holds(Map<String, Score> scores, String kind, double precision, double recall) {
        assertThat(scores).containsKey(kind);
        assertThat(scores.get(kind).precision()).as("precision of %s", kind).isGreaterThanOrEqualTo(precision);
        assertThat(scores.get(kind).recall()).as("recall of %s", kind).isGreaterThanOrEqualTo(recall);
    }
}
