package org.fresheyes.rules.symptoms;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Which groups lie within which, however deep. */
final class Nesting {

    private final Map<GroupId, SortedSet<GroupId>> withWider;

    /** Groups that are named as wider and do not exist are left out; a circle goes round once. */
    Nesting(Collection<SymptomGroup> groups) {
        Map<GroupId, SymptomGroup> byId =
                groups.stream().collect(Collectors.toMap(SymptomGroup::id, group -> group, (first, second) -> first));
        withWider = new TreeMap<>();
        byId.keySet().forEach(id -> withWider.put(id, Collections.unmodifiableSortedSet(climb(id, byId))));
    }

    private static SortedSet<GroupId> climb(GroupId from, Map<GroupId, SymptomGroup> byId) {
        SortedSet<GroupId> reached = new TreeSet<>();
        Deque<GroupId> next = new ArrayDeque<>(Set.of(from));
        while (!next.isEmpty()) {
            SymptomGroup group = byId.get(next.pop());
            if (group != null && reached.add(group.id())) {
                next.addAll(group.wider());
            }
        }
        return reached;
    }

    SortedSet<GroupId> withWider(GroupId id) {
        SortedSet<GroupId> found = withWider.get(id);
        if (found == null) {
            throw new IllegalArgumentException(
                    "Group '%s': not in this symptom set. Maybe it is of another version.".formatted(id));
        }
        return found;
    }

    /** Whether two different groups lie within each other. */
    boolean isCircle(GroupId id) {
        return withWider(id).stream()
                .anyMatch(wider -> !wider.equals(id) && withWider(wider).contains(id));
    }

    /** Those of the groups that are not around another of them. */
    SortedSet<GroupId> narrowest(Collection<GroupId> groups) {
        SortedSet<GroupId> narrowest = new TreeSet<>(groups);
        if (narrowest.size() > 1) {
            groups.forEach(group -> withWider(group).forEach(wider -> {
                if (!wider.equals(group)) {
                    narrowest.remove(wider);
                }
            }));
        }
        return narrowest;
    }
}
