package org.fresheyes.rules.presentations;

import java.util.SortedSet;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * Reading 3: a presentation counts towards "same" for a group when a part with that group was in a GP practice or
 * pharmacy. Towards "escalating" it counts in any setting.
 */
final class WhichSettings {

    private WhichSettings() {}

    static SortedSet<GroupId> towardsSame(Presentation presentation) {
        SortedSet<GroupId> groups = new TreeSet<>();
        presentation
                .mentions()
                .filter(mention -> mention.contact().setting().countsTowardsSame())
                .forEach(mention -> groups.addAll(mention.groups()));
        return groups;
    }
}
