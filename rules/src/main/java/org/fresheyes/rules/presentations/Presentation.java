package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;

/**
 * A contact, or a short run of contacts, in which the person brought a symptom. Two presentations of one person never
 * begin on the same day.
 *
 * @param parts by day and id of the contact; at least one
 */
public record Presentation(List<Part> parts) {

    private static final Comparator<Part> ORDER =
            Comparator.comparing(Part::day).thenComparing(part -> part.contact().id());

    public Presentation {
        parts = parts.stream().sorted(ORDER).toList();
    }

    /** Its first day. */
    public LocalDate day() {
        return parts.get(0).day();
    }

    /** The day of its latest part. */
    public LocalDate lastDay() {
        return parts.get(parts.size() - 1).day();
    }

    public Stream<Mention> mentions() {
        return parts.stream().flatMap(part -> part.mentions().stream());
    }

    /** Every group that counts in it, wider ones too. */
    public SortedSet<GroupId> groups() {
        SortedSet<GroupId> groups = new TreeSet<>();
        mentions().forEach(mention -> groups.addAll(mention.groups()));
        return Collections.unmodifiableSortedSet(groups);
    }

    public boolean isOf(AreaId area) {
        for (Part part : parts) {
            for (Mention mention : part.mentions()) {
                if (mention.area().equals(area)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Known to be remote, all of it. */
    boolean isOnlyRemote() {
        return parts.stream().allMatch(part -> part.contact().mode().isRemote());
    }

    Mode mostDirect() {
        return parts.stream()
                .map(part -> part.contact().mode())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    Presentation with(List<Part> more) {
        return new Presentation(Stream.concat(parts.stream(), more.stream()).toList());
    }
}
