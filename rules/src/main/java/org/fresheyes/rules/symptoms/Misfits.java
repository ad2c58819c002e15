package org.fresheyes.rules.symptoms;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What does not fit together in a symptom set, all of it at once. */
final class Misfits {

    private final Map<GroupId, SymptomGroup> groups;
    private final List<String> found = new ArrayList<>();

    private Misfits(Collection<SymptomGroup> groups) {
        this.groups = groups.stream().collect(Collectors.toMap(SymptomGroup::id, group -> group, (a, b) -> a));
    }

    static List<String> among(
            Collection<Area> areas,
            Collection<SymptomGroup> groups,
            Collection<Label> labels,
            Collection<UrgentWorsening> worsenings,
            Nesting nesting) {
        Misfits misfits = new Misfits(groups);
        misfits.twice("area", areas.stream().map(Area::id));
        misfits.twice("group", groups.stream().map(SymptomGroup::id));
        misfits.twice("label", labels.stream().map(Label::id));
        Set<AreaId> known = areas.stream().map(Area::id).collect(Collectors.toSet());
        for (SymptomGroup group : groups) {
            if (!known.contains(group.area())) {
                misfits.found.add("group '%s' is in area '%s', which is not there".formatted(group.id(), group.area()));
            }
            misfits.nesting(group);
            if (nesting.isCircle(group.id())) {
                misfits.found.add("group '%s' lies within itself by way of others".formatted(group.id()));
            }
        }
        labels.forEach(label -> Stream.concat(label.standsFor().stream(), label.explains().stream())
                .distinct()
                .forEach(id -> misfits.named("label '%s'".formatted(label.id()), id)));
        worsenings.forEach(
                worsening -> misfits.named("urgent worsening '%s'".formatted(worsening.name()), worsening.group()));
        return misfits.found.stream().sorted().toList();
    }

    private void nesting(SymptomGroup group) {
        for (GroupId wider : group.wider()) {
            named("group '%s'".formatted(group.id()), wider);
            SymptomGroup around = groups.get(wider);
            if (around != null && !around.area().equals(group.area())) {
                found.add("group '%s' of area '%s' lies within '%s' of area '%s'"
                        .formatted(group.id(), group.area(), wider, around.area()));
            }
        }
    }

    private void named(String by, GroupId id) {
        if (!groups.containsKey(id)) {
            found.add("%s names group '%s', which is not there".formatted(by, id));
        }
    }

    private void twice(String what, Stream<?> ids) {
        Set<Object> seen = new HashSet<>();
        ids.filter(id -> !seen.add(id))
                .distinct()
                .forEach(id -> found.add("%s '%s' is there twice".formatted(what, id)));
    }
}
