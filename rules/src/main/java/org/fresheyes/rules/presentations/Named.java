package org.fresheyes.rules.presentations;

import java.util.Collection;
import java.util.List;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.SymptomSet;

/** The symptom groups and labels that words name; sorted. */
public record Named(List<GroupId> groups, List<LabelId> labels) {

    public static final Named NOTHING = new Named(List.of(), List.of());

    public Named {
        groups = groups.stream().distinct().sorted().toList();
        labels = labels.stream().distinct().sorted().toList();
    }

    public static Named of(Collection<GroupId> groups, Collection<LabelId> labels) {
        return new Named(List.copyOf(groups), List.copyOf(labels));
    }

    /** What the set itself finds in words. */
    static Named in(String words, SymptomSet set) {
        return of(
                set.groupsIn(words),
                set.labelsIn(words).stream().map(label -> label.id()).toList());
    }

    boolean isNothing() {
        return groups.isEmpty() && labels.isEmpty();
    }
}
