package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * "The same problem as": a link gives the later entry all groups of the earlier one, and so on. An entry of the same
 * day is earlier enough, one without a day is taken to be; a link to a later one leads nowhere.
 */
final class Links {

    private final Map<String, Linked> byEntry = new HashMap<>();
    private final Map<EntryId, Linked> all = new HashMap<>();
    private final Map<EntryId, SortedMap<GroupId, Found>> groups = new HashMap<>();
    private final SymptomSet set;

    Links(OneRecord record, Map<EntryId, About> about, SymptomSet set) {
        this.set = set;
        for (Contact contact : record.contacts()) {
            for (Entry entry : contact.entries()) {
                EntryId id = new EntryId(contact.id(), entry.id());
                About own = about.getOrDefault(id, About.of(entry, set));
                Linked linked =
                        new Linked(id, contact.when().day().orElse(LocalDate.MIN), own.groups(), entry.sameAs());
                all.put(id, linked);
                byEntry.putIfAbsent(entry.id(), linked);
            }
        }
        record.copies().forEach((copy, kept) -> byEntry.putIfAbsent(copy.entry(), linked(kept)));
        all.values().stream()
                .sorted((one, other) -> one.day().compareTo(other.day()))
                .forEach(linked -> groups.put(linked.id(), follow(linked)));
    }

    /** The narrowest groups of an entry, with those that links give it. */
    SortedMap<GroupId, Found> groups(EntryId id) {
        return groups.getOrDefault(id, Collections.emptySortedMap());
    }

    /** Whether it has links, and none of them leads to an earlier entry. */
    boolean leadNowhere(EntryId id) {
        Linked from = linked(id);
        return !from.sameAs().isEmpty()
                && from.sameAs().stream().map(byEntry::get).noneMatch(to -> to != null && to.isEarlierThan(from));
    }

    private Linked linked(EntryId id) {
        Linked linked = all.get(id);
        if (linked == null) {
            throw new IllegalArgumentException("Entry '%s': not of this record.".formatted(id));
        }
        return linked;
    }

    /** Entries of earlier days are followed to their end already; those of the same day may point in a circle. */
    private SortedMap<GroupId, Found> follow(Linked from) {
        if (from.sameAs().isEmpty()) {
            return from.own();
        }
        SortedMap<GroupId, Found> found = new TreeMap<>(from.own());
        Set<EntryId> seen = new HashSet<>(Set.of(from.id()));
        Deque<Linked> next = new ArrayDeque<>(List.of(from));
        while (!next.isEmpty()) {
            Linked at = next.pop();
            for (String target : at.sameAs()) {
                Linked to = byEntry.get(target);
                if (to != null && to.isEarlierThan(at) && seen.add(to.id())) {
                    SortedMap<GroupId, Found> finished = groups.get(to.id());
                    if (finished == null) {
                        next.add(to);
                    }
                    (finished == null ? to.own() : finished)
                            .keySet()
                            .forEach(group -> found.putIfAbsent(group, Found.BY_LINK));
                }
            }
        }
        return About.narrowest(found, set);
    }

    private record Linked(EntryId id, LocalDate day, SortedMap<GroupId, Found> own, List<String> sameAs) {

        boolean isEarlierThan(Linked other) {
            return !day.isAfter(other.day);
        }
    }
}
