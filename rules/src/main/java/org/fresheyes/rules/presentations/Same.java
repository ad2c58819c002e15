package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Reading 5: three or more presentations with one group, in a window that ends at one of them. */
final class Same {

    private static final int THREE = 3;

    private final Life life;
    private final SymptomSet set;
    private final int window;

    Same(Life life, SymptomSet set, Settings settings) {
        this.life = life;
        this.set = set;
        this.window = settings.window();
    }

    /** The latest window for every group; a wider group that counts nothing else than a narrower one is left out. */
    List<Reached> latest() {
        SortedMap<GroupId, LocalDate> ends = new TreeMap<>();
        for (GroupId group : life.groups()) {
            life.towardsSame(group).descendingKeySet().stream()
                    .filter(end -> holds(group, end))
                    .findFirst()
                    .ifPresent(end -> ends.put(group, end));
        }
        return ends.entrySet().stream()
                .filter(wide -> ends.entrySet().stream().noneMatch(narrow -> saysAll(narrow, wide)))
                .map(entry -> reached(entry.getKey(), entry.getValue()))
                .toList();
    }

    /** Whether the window that ends on this day, at a presentation with the group, holds three of them. */
    boolean holds(GroupId group, LocalDate end) {
        NavigableMap<LocalDate, Presentation> counting = life.towardsSame(group);
        return counting.containsKey(end) && counted(group, end).limit(THREE).count() == THREE;
    }

    private Reached reached(GroupId group, LocalDate end) {
        List<Presentation> counted = counted(group, end).toList();
        SortedSet<GroupId> narrowest = new TreeSet<>();
        counted.forEach(presentation -> presentation
                .mentions()
                .filter(mention -> mention.groups().contains(group))
                .forEach(mention -> narrowest.add(mention.group())));
        Reason reason = new Reason.Same(set.group(group).area(), group, counted.size(), end);
        return new Reached(reason, life.of(reason.area()).window(end, window), narrowest);
    }

    private Stream<Presentation> counted(GroupId group, LocalDate end) {
        return life.towardsSame(group).subMap(end.minusDays(window), true, end, true).values().stream();
    }

    /** Whether a narrower group counts everything that a wider one counts. */
    private boolean saysAll(Map.Entry<GroupId, LocalDate> narrow, Map.Entry<GroupId, LocalDate> wide) {
        return !narrow.getKey().equals(wide.getKey())
                && set.withWider(narrow.getKey()).contains(wide.getKey())
                && counted(narrow.getKey(), narrow.getValue())
                        .toList()
                        .equals(counted(wide.getKey(), wide.getValue()).toList());
    }
}
