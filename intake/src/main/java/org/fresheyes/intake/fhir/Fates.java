package org.fresheyes.intake.fhir;

import java.util.TreeMap;
import org.fresheyes.intake.tally.Tally;

/** Counts what became of each resource. */
final class Fates {

    private final TreeMap<String, Integer> counts = new TreeMap<>();

    void add(String ref, String became) {
        addAll(ref.substring(0, ref.indexOf('/')), became, 1);
    }

    void addAll(String type, String became, int count) {
        counts.merge(type + ": " + became, count, Integer::sum);
    }

    Tally tally() {
        return Tally.of(counts);
    }
}
