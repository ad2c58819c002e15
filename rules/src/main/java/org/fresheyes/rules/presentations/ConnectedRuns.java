package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reading 9: for every group and area the latest window in which a reading holds, with all presentations of that area in
 * it and later ones each within 60 days of the one before. What shares a presentation is one.
 */
final class ConnectedRuns {

    private ConnectedRuns() {}

    static List<Run> of(List<Reached> reached, Life life) {
        List<Growing> runs = new ArrayList<>();
        for (int at = 0; at < reached.size(); at++) {
            Growing grown = new Growing();
            grown.reached.add(at);
            life.of(reached.get(at).reason().area())
                    .run(reached.get(at).window())
                    .forEach(presentation -> grown.presentations.put(presentation.day(), presentation));
            List<Growing> sharing = runs.stream().filter(grown::shares).toList();
            runs.removeAll(sharing);
            sharing.forEach(grown::take);
            runs.add(grown);
        }
        return runs.stream()
                .map(run -> new Run(
                        run.reached.stream().map(reached::get).toList(), List.copyOf(run.presentations.values())))
                .toList();
    }

    private static final class Growing {
        private final SortedSet<Integer> reached = new TreeSet<>();
        private final NavigableMap<LocalDate, Presentation> presentations = new TreeMap<>();

        boolean shares(Growing other) {
            return presentations.keySet().stream().anyMatch(other.presentations::containsKey);
        }

        void take(Growing other) {
            reached.addAll(other.reached);
            presentations.putAll(other.presentations);
        }
    }
}
