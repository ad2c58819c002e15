package org.fresheyes.rules.symptoms.notes;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** How many facts of each kind the reader found, missed and made up. */
record Score(int found, int missed, int madeUp) {

    private Score plus(int more, int less, int wrong) {
        return new Score(found + more, missed + less, madeUp + wrong);
    }

    /** Of what it says, the share that is so. */
    double precision() {
        return found + madeUp == 0 ? 1 : (double) found / (found + madeUp);
    }

    /** Of what is so, the share that it says. */
    double recall() {
        return found + missed == 0 ? 1 : (double) found / (found + missed);
    }

    /** By kind, and "all" together. */
    static Map<String, Score> of(List<LabelledNote> notes, NoteReader reader) {
        Map<String, Score> scores = new TreeMap<>();
        for (LabelledNote note : notes) {
            Set<String> found = LabelledNote.found(reader.read(note.text()));
            found.forEach(fact -> add(
                    scores,
                    fact,
                    note.facts().contains(fact) ? 1 : 0,
                    0,
                    note.facts().contains(fact) ? 0 : 1));
            note.facts().stream().filter(fact -> !found.contains(fact)).forEach(fact -> add(scores, fact, 0, 1, 0));
        }
        return scores;
    }

    private static void add(Map<String, Score> scores, String fact, int more, int less, int wrong) {
        String kind = fact.contains("=")
                ? fact.substring(fact.indexOf('=') + 1)
                : fact.substring(fact.indexOf(" is ") + 4).toLowerCase(Locale.ROOT);
        for (String each : List.of(kind, "all")) {
            scores.put(each, scores.getOrDefault(each, new Score(0, 0, 0)).plus(more, less, wrong));
        }
    }

    static String table(String title, Map<String, Score> scores) {
        StringBuilder table =
                new StringBuilder("%n%-28s %6s %9s %7s%n".formatted(title, "facts", "precision", "recall"));
        scores.forEach((kind, score) -> table.append("  %-26s %6d %9.3f %7.3f%n"
                .formatted(kind, score.found() + score.missed(), score.precision(), score.recall())));
        return table.toString();
    }
}
