package org.fresheyes.rules.symptoms.notes;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.Said;

/**
 * One thing that a note says.
 *
 * @param groups    the symptom groups it names; the narrowest, as written
 * @param labels    the problem or diagnosis labels it names
 * @param said      what it says of them; {@link Said#decidedBy()} are the deciding words as written
 * @param toldBy    who told it, as written, when it was somebody else than the person
 * @param where     the words that name it
 * @param decidedAt where the deciding words stand, in the order of {@link Said#decidedBy()}
 */
public record Statement(
        Set<GroupId> groups,
        Set<LabelId> labels,
        Said said,
        Optional<String> toldBy,
        Span where,
        List<Span> decidedAt) {

    /** @throws IllegalArgumentException when it names nothing. */
    public Statement {
        groups = Set.copyOf(groups);
        labels = Set.copyOf(labels);
        decidedAt = List.copyOf(decidedAt);
        if (groups.isEmpty() && labels.isEmpty()) {
            throw new IllegalArgumentException("Statement at %s: names nothing.".formatted(where));
        }
    }
}
