package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * "The same problem as": a link gives the later entry all groups of the earlier one, and so on. A link to a later entry,
 * or to one that is not there, leads nowhere.
 */
final class Links {

    private final Map<String, Line> byEntry = new HashMap<>();
    private final Map<EntryId, SortedMap<GroupId, Found>> groups = new HashMap<>();
    private final SymptomSet set;

    /** @param copies entries that were left out, and the one that is there instead */
    Links(Collection<Line> lines, Map<EntryId, EntryId> copies, SymptomSet set) {
        this.set = set;
        Map<EntryId, Line> byId = new HashMap<>();
        lines.forEach(line -> byId.put(line.id(), line));
        lines.forEach(line -> byEntry.putIfAbsent(line.entry().id(), line));
        copies.forEach((copy, kept) ->
                Optional.ofNullable(byId.get(kept)).ifPresent(line -> byEntry.putIfAbsent(copy.entry(), line)));
        lines.stream()
                .sorted(Comparator.comparing(line -> line.day().orElse(LocalDate.MIN)))
                .forEach(line -> groups.put(line.id(), follow(line)));
    }

    /** The narrowest groups of an entry, with those that links give it. */
    SortedMap<GroupId, Found> groups(Line line) {
        return groups.getOrDefault(line.id(), line.about().groups());
    }

    /** Whether it has links, and none of them leads to an earlier entry. */
    boolean leadNowhere(Line line) {
        return !line.entry().sameAs().isEmpty() && targets(line).isEmpty();
    }

    /** Entries of earlier days were followed to their end before; those of the same day may point in a circle. */
    private SortedMap<GroupId, Found> follow(Line from) {
        if (from.entry().sameAs().isEmpty()) {
            return from.about().groups();
        }
        SortedMap<GroupId, Found> found = new TreeMap<>(from.about().groups());
        Set<EntryId> seen = new HashSet<>(Set.of(from.id()));
        Deque<Line> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            for (Line to : targets(next.pop())) {
                if (seen.add(to.id())) {
                    if (!groups.containsKey(to.id())) {
                        next.add(to);
                    }
                    groups(to).keySet().forEach(group -> found.putIfAbsent(group, Found.BY_LINK));
                }
            }
        }
        return About.narrowest(found, set);
    }

    private List<Line> targets(Line from) {
        return from.entry().sameAs().stream()
                .flatMap(target -> Optional.ofNullable(byEntry.get(target)).stream())
                .filter(to -> to.isEarlierThan(from))
                .toList();
    }
}
