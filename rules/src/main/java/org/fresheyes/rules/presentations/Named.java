package org.fresheyes.rules.presentations;

import java.util.Collection;
import java.util.List;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.LabelId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * The symptom groups and labels that words name; sorted.
 *
 * @param read whether somebody read the words: what names nothing then is not looked at again ("flu jab given")
 */
public record Named(List<GroupId> groups, List<LabelId> labels, boolean read) {

    /** Nobody looked. */
    public static final Named NOTHING = new Named(List.of(), List.of(), false);

    public Named {
        groups = Each.once(groups);
        labels = Each.once(labels);
    }

    /** What somebody who read the words found. */
    public static Named of(Collection<GroupId> groups, Collection<LabelId> labels) {
        return new Named(List.copyOf(groups), List.copyOf(labels), true);
    }

    /** What the set itself finds in words. */
    static Named in(String words, SymptomSet set) {
        return of(
                set.groupsIn(words),
                set.labelsIn(words).stream().map(label -> label.id()).toList());
    }
}
