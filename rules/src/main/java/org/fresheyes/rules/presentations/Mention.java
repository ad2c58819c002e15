package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.SortedSet;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Severity;
import org.fresheyes.rules.symptoms.SymptomSet;
import org.fresheyes.rules.symptoms.UrgentWorsening;

/**
 * One symptom that a counting entry names.
 *
 * @param group    the narrowest group
 * @param groups   that group and every wider one: it counts in all of them
 * @param redFlags those of the groups that are red flags
 * @param urgent   the urgent worsening it shows, when it shows one
 */
public record Mention(
        Statement statement,
        GroupId group,
        AreaId area,
        SortedSet<GroupId> groups,
        SortedSet<GroupId> redFlags,
        Optional<String> urgent) {

    static Mention of(Statement statement, GroupId group, SymptomSet set) {
        return new Mention(
                statement,
                group,
                set.group(group).area(),
                set.withWider(group),
                set.redFlags(group),
                set.worsenings().stream()
                        .filter(worsening -> set.withWider(group).contains(worsening.group()))
                        .filter(worsening -> worsening.isShownBy(
                                statement.said().severity(),
                                statement.said().course(),
                                statement.entry().codes(),
                                statement.entry().words()))
                        .map(UrgentWorsening::name)
                        .findFirst());
    }

    public LocalDate day() {
        return statement.day();
    }

    public Contact contact() {
        return statement.contact();
    }

    public Optional<Severity> severity() {
        return statement.said().severity();
    }

    boolean saysWorse() {
        return statement.said().course().filter(Course.WORSE::equals).isPresent();
    }

    /** One symptom, or one within the other. */
    boolean isRelatedTo(Mention other) {
        return groups.contains(other.group) || other.groups.contains(group);
    }
}
