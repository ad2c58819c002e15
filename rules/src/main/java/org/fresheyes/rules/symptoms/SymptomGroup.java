package org.fresheyes.rules.symptoms;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A narrow set of codes and words for one symptom.
 *
 * @param name    as people read it: "coughing blood"
 * @param wider   the groups directly around it, in the same area: upper abdominal pain is abdominal pain too
 * @param redFlag whether guidance names it as a reason to think of something serious
 * @param codes   its codes and what each one says by itself: nearly all {@link Assertion#PRESENT}, a code for
 *                "no cough" {@link Assertion#ABSENT}
 * @param words   clinical and lay words, spelling variants and abbreviations, without regard to case
 * @param notes   what guidance says of it; also of a group that is a red flag only together with others
 * @param source  where codes and words come from
 */
public record SymptomGroup(
        GroupId id,
        String name,
        AreaId area,
        Set<GroupId> wider,
        boolean redFlag,
        Map<Code, Assertion> codes,
        List<String> words,
        List<RedFlagNote> notes,
        String source) {

    /** @throws IllegalArgumentException when it has no name or nests in itself. */
    public SymptomGroup {
        wider = Set.copyOf(wider);
        codes = Map.copyOf(codes);
        words = List.copyOf(words);
        notes = List.copyOf(notes);
        if (name.isBlank()) {
            throw new IllegalArgumentException("Group '%s': no name. Maybe the column is empty.".formatted(id));
        }
        if (wider.contains(id)) {
            throw new IllegalArgumentException("Group '%s': nests in itself.".formatted(id));
        }
    }

    /** The same group with more codes; what a code says already, it goes on to say. */
    public SymptomGroup withCodes(Map<Code, Assertion> more) {
        Map<Code, Assertion> all = new HashMap<>(more);
        all.putAll(codes);
        return new SymptomGroup(id, name, area, wider, redFlag, all, words, notes, source);
    }

    public boolean isGeneral() {
        return area.isGeneral();
    }
}
