package org.fresheyes.rules.symptoms;

import java.util.List;
import java.util.Set;

/**
 * What a clinician may call it: a diagnosis, a problem, a long-term condition.
 *
 * @param name      as people read it: "chest infection"
 * @param words     ways to write it, without regard to case
 * @param standsFor the groups an entry with this label counts as: chest infection → cough
 * @param explains  the groups it can explain: COPD → cough. A red-flag group listed here is a named pair
 * @param working   a label for "we do not know yet" (viral illness, anxiety, IBS): never restarts a run
 * @param longTerm  lasts: can make a prompt a known condition
 */
public record Label(
        LabelId id,
        String name,
        Set<Code> codes,
        List<String> words,
        Set<GroupId> standsFor,
        Set<GroupId> explains,
        boolean working,
        boolean longTerm) {

    /** @throws IllegalArgumentException when it has no name. */
    public Label {
        codes = Set.copyOf(codes);
        words = List.copyOf(words);
        standsFor = Set.copyOf(standsFor);
        explains = Set.copyOf(explains);
        if (name.isBlank()) {
            throw new IllegalArgumentException("Label '%s': no name. Maybe the column is empty.".formatted(id));
        }
    }
}
