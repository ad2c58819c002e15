package org.fresheyes.rules.symptoms.notes;

import java.util.List;

/**
 * A sentence of a note.
 *
 * @param asks whether it ends with a question mark
 */
record Sentence(List<Clause> clauses, boolean asks) {

    Sentence {
        clauses = List.copyOf(clauses);
    }

    /** Whether it is one clause of one cue of this kind: the "no" of "Cough? No". */
    boolean isOnly(CueKind kind) {
        return clauses.size() == 1
                && clauses.get(0).items().size() == 1
                && clauses.get(0).items().get(0) instanceof Item.Cue cue
                && cue.is(kind);
    }

    List<Mention> lastGroup() {
        return clauses.isEmpty() ? List.of() : clauses.get(clauses.size() - 1).lastGroup();
    }
}
