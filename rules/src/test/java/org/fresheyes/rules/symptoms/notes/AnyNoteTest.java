package org.fresheyes.rules.symptoms.notes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.ProductSet;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Whatever stands in a note, it is read, and what is said of it can be pointed at. */
@Tag("slow")
class AnyNoteTest {

    private static final int NOTES = 4000;
    private static final int LONGEST = 40;

    private final SymptomSet set = ProductSet.set();
    private final Cues cues = ProductSet.cues();
    private final NoteReader reader = new NoteReader(set, cues);

    @Test
    void names_cues_and_marks_in_any_order_are_read_and_every_word_that_decided_can_be_pointed_at() {
        List<String> parts = parts();
        Random random = new Random(20261122);
        for (int note = 0; note < NOTES; note++) {
            StringBuilder text = new StringBuilder();
            int length = 1 + random.nextInt(LONGEST);
            for (int part = 0; part < length; part++) {
                text.append(parts.get(random.nextInt(parts.size()))).append(random.nextInt(4) == 0 ? "" : " ");
            }
            holds(text.toString());
        }
    }

    @Test
    void any_characters_are_read() {
        Random random = new Random(20261122);
        for (int note = 0; note < NOTES; note++) {
            StringBuilder text = new StringBuilder();
            random.ints(1 + random.nextInt(LONGEST), 0, 0x3000).forEach(text::appendCodePoint);
            holds(text.toString());
        }
    }

    private void holds(String note) {
        List<Statement> statements = reader.read(note);
        assertThat(reader.read(note)).isEqualTo(statements);
        int last = 0;
        for (Statement statement : statements) {
            assertThat(statement.where().end()).isLessThanOrEqualTo(note.length());
            assertThat(statement.where().start()).as(note).isGreaterThanOrEqualTo(last);
            last = statement.where().start();
            assertThat(statement.decidedAt().stream().map(span -> span.in(note)).toList())
                    .isEqualTo(statement.said().decidedBy());
            assertThat(set.groups().keySet()).containsAll(statement.groups());
            assertThat(set.labels().keySet()).containsAll(statement.labels());
        }
    }

    private List<String> parts() {
        List<String> parts = new ArrayList<>(List.of(
                ",",
                ".",
                "\n",
                "?",
                ":",
                "-",
                "/",
                "++",
                "+",
                "&",
                "(",
                ")",
                ";",
                "3/52",
                "2 weeks",
                "in 2009",
                "9/10",
                "10",
                "years ago",
                "*",
                "'s",
                "and",
                "or",
                "the",
                "left",
                "was",
                "x"));
        cues.words().values().forEach(parts::addAll);
        cues.absent().values().forEach(parts::addAll);
        Stream.concat(
                        set.groups().values().stream()
                                .map(group -> group.words().get(0)),
                        set.labels().values().stream()
                                .map(label -> label.words().get(0)))
                .forEach(parts::add);
        return parts;
    }
}
