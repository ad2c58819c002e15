package org.fresheyes.rules.symptoms.notes;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * The words that say how a symptom is meant: versioned data, like the symptom set.
 *
 * @param version    printed with what was read
 * @param owner      who answers for its contents
 * @param reviewed   the day its owner last looked at it
 * @param words      the words of each kind
 * @param absent     words that say by themselves that a symptom is not there: "afebrile" of fever
 * @param skip       words that change nothing inside a name
 * @param units      words for spans of time after a number, years among them as "year", "yr" or "y"
 * @param shortForms short forms that end in a full stop
 */
public record Cues(
        String version,
        String owner,
        LocalDate reviewed,
        Map<String, List<String>> words,
        Map<GroupId, List<String>> absent,
        Set<String> skip,
        Set<String> units,
        Set<String> shortForms) {

    /** @throws IllegalArgumentException when a kind of cue is not known, or version or owner is blank. */
    public Cues {
        words = Map.copyOf(words);
        absent = Map.copyOf(absent);
        skip = Set.copyOf(skip);
        units = Set.copyOf(units);
        shortForms = Set.copyOf(shortForms);
        if (version.isBlank() || owner.isBlank()) {
            throw new IllegalArgumentException("Cues '%s' of '%s': no version or no owner.".formatted(version, owner));
        }
        words.keySet().stream().sorted().forEach(Cues::kind);
    }

    /** Whether there is such a kind of cue. */
    public static boolean isKind(String written) {
        return CueKind.of(written).isPresent();
    }

    Map<CueKind, List<String>> byKind() {
        Map<CueKind, List<String>> kinds = new TreeMap<>();
        words.forEach((written, list) -> kinds.put(kind(written), list));
        return kinds;
    }

    private static CueKind kind(String written) {
        return CueKind.of(written)
                .orElseThrow(() -> new IllegalArgumentException(
                        "Cues of kind '%s': no such kind. Maybe it is misspelt.".formatted(written)));
    }
}
