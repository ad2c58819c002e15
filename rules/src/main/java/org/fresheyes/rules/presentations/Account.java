package org.fresheyes.rules.presentations;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Where every entry of the input is (reading 13): each one in exactly one place.
 *
 * @param places  by contact and entry
 * @param copies  entries that say exactly what another one of their contact says, and which one stands for them: they
 *                are where that one is, and are shown once
 * @param repeats how often an entry of these came again under its own id
 */
public record Account(SortedMap<EntryId, Place> places, SortedMap<EntryId, EntryId> copies, int repeats) {

    public Account {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
        copies = Collections.unmodifiableSortedMap(new TreeMap<>(copies));
    }

    /** How many entries came in: all places and all repeats. */
    public int entries() {
        return places.size() + repeats;
    }

    /** How many entries are in each place, in a fixed order. */
    public Map<Place, Integer> sums() {
        Map<String, Place> byName = new TreeMap<>();
        places.values().forEach(place -> byName.put(place.toString(), place));
        Map<Place, Long> counted =
                places.values().stream().collect(Collectors.groupingBy(place -> place, Collectors.counting()));
        Map<Place, Integer> sums = new LinkedHashMap<>();
        byName.values().forEach(place -> sums.put(place, Math.toIntExact(counted.getOrDefault(place, 0L))));
        return Collections.unmodifiableMap(sums);
    }
}
