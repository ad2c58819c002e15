package org.fresheyes.server.presentations;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.springframework.context.annotation.Lazy;
import org.springframework.stereotype.Component;

/** What people call areas and groups. One that an older symptom set had is called by its own id. */
@Component
@Lazy
public class SymptomNames {

    private final Map<AreaId, String> areas = new HashMap<>();
    private final Map<GroupId, String> groups = new HashMap<>();

    SymptomNames(SymptomSet set) {
        set.areas().forEach((id, area) -> areas.put(id, area.name()));
        set.groups().forEach((id, group) -> groups.put(id, group.name()));
    }

    public String of(AreaId area) {
        return areas.getOrDefault(area, area.value().replace('-', ' '));
    }

    public String of(GroupId group) {
        return groups.getOrDefault(group, group.value().replace('-', ' '));
    }

    /** "Chest, general". */
    public String of(Collection<AreaId> several) {
        String all = several.stream().map(this::of).sorted().collect(Collectors.joining(", "));
        return all.isEmpty() ? "Not known" : Character.toUpperCase(all.charAt(0)) + all.substring(1);
    }
}
