package org.fresheyes.intake.tally;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * What became of everything that was read: each resource or line is in exactly one place, so the sum is what was read.
 *
 * @param counts how often what became of what: "Condition: an entry" 12
 */
public record Tally(SortedMap<String, Integer> counts) {

    /** Nothing was read. */
    public static final Tally NONE = new Tally(new TreeMap<>());

    public Tally {
        counts = Collections.unmodifiableSortedMap(new TreeMap<>(counts));
    }

    public static Tally of(Map<String, Integer> counts) {
        return new Tally(new TreeMap<>(counts));
    }

    public Tally plus(Tally other) {
        SortedMap<String, Integer> sum = new TreeMap<>(counts);
        other.counts.forEach((what, count) -> sum.merge(what, count, Integer::sum));
        return new Tally(sum);
    }

    /** How many things were read. */
    public int sum() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }
}
