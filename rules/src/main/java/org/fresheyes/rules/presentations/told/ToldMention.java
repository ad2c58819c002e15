package org.fresheyes.rules.presentations.told;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.fresheyes.rules.presentations.Mention;
import org.fresheyes.rules.presentations.Statement;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * A symptom that a counting entry names.
 *
 * @param group  the narrowest group
 * @param groups that group and every wider one
 * @param urgent the urgent worsening it shows
 */
public record ToldMention(
        GroupId group, AreaId area, List<GroupId> groups, List<GroupId> redFlags, Optional<String> urgent) {

    public ToldMention {
        groups = List.copyOf(groups);
        redFlags = List.copyOf(redFlags);
    }

    static ToldMention of(Mention mention) {
        return new ToldMention(
                mention.group(),
                mention.area(),
                List.copyOf(mention.groups()),
                List.copyOf(mention.redFlags()),
                mention.urgent());
    }

    Mention of(Statement statement) {
        return new Mention(statement, group, area, new TreeSet<>(groups), new TreeSet<>(redFlags), urgent);
    }
}
