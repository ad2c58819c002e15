package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * A contact's part in a presentation.
 *
 * @param mentions what counts in it, by entry and group; at least one
 */
public record Part(Contact contact, LocalDate day, List<Mention> mentions) {

    public Part {
        mentions = List.copyOf(mentions);
    }

    boolean mentions(GroupId group) {
        return mentions.stream().anyMatch(mention -> mention.groups().contains(group));
    }
}
