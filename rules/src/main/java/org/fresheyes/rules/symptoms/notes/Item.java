package org.fresheyes.rules.symptoms.notes;

import java.util.List;

/** A part of a clause; {@code from} and {@code to} are indexes of tokens, {@code to} after the last one. */
sealed interface Item {

    int from();

    int to();

    /** Something that the symptom set names. */
    record Symptom(Mention mention) implements Item {

        @Override
        public int from() {
            return mention.from();
        }

        @Override
        public int to() {
            return mention.to();
        }
    }

    /** Words that say how a symptom is meant; the same words can be of several kinds. */
    record Cue(List<CueKind> kinds, int from, int to) implements Item {

        boolean is(CueKind kind) {
            return kinds.contains(kind);
        }
    }

    /** "And", "or" or a slash. */
    record Join(int from, int to) implements Item {}

    /** A span of time or a score, or "++". */
    record Amount(Unit unit, int from, int to) implements Item {

        enum Unit {
            TIME,
            MILD,
            MODERATE,
            SEVERE
        }
    }

    record Colon(int from, int to) implements Item {}

    /** A question mark before a word. */
    record Query(int from, int to) implements Item {}

    /** Any other word. */
    record Plain(int from, int to) implements Item {}
}
