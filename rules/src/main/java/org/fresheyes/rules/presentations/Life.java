package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.GroupId;

/** The presentations of one person, arranged so that readings 5 to 11 find theirs without looking at all of them. */
final class Life {

    private final SortedMap<LocalDate, Presentation> byDay = new TreeMap<>();
    private final SortedMap<GroupId, NavigableMap<LocalDate, Presentation>> towardsSame = new TreeMap<>();
    private final SortedMap<AreaId, OfArea> areas = new TreeMap<>();

    /** @param presentations by day */
    Life(List<Presentation> presentations) {
        SortedMap<AreaId, SortedMap<LocalDate, Presentation>> byArea = new TreeMap<>();
        for (Presentation presentation : presentations) {
            byDay.put(presentation.day(), presentation);
            presentation.mentions().forEach(mention -> byArea.computeIfAbsent(mention.area(), first -> new TreeMap<>())
                    .put(presentation.day(), presentation));
            WhichSettings.towardsSame(presentation).forEach(group -> towardsSame
                    .computeIfAbsent(group, first -> new TreeMap<>())
                    .put(presentation.day(), presentation));
        }
        SortedMap<LocalDate, Presentation> general = byArea.getOrDefault(AreaId.GENERAL, Collections.emptySortedMap());
        byArea.forEach((area, own) -> areas.put(area, new OfArea(area, own, general)));
    }

    Optional<Presentation> on(LocalDate day) {
        return Optional.ofNullable(byDay.get(day));
    }

    /** The groups that presentations count towards "same" for. */
    SortedSet<GroupId> groups() {
        return new TreeSet<>(towardsSame.keySet());
    }

    /** The presentations that count towards "same" for a group, by day. */
    NavigableMap<LocalDate, Presentation> towardsSame(GroupId group) {
        return towardsSame.getOrDefault(group, Collections.emptyNavigableMap());
    }

    SortedSet<AreaId> areas() {
        return new TreeSet<>(areas.keySet());
    }

    OfArea of(AreaId area) {
        OfArea found = areas.get(area);
        return found == null ? new OfArea(area, Collections.emptySortedMap(), Collections.emptySortedMap()) : found;
    }

    /** What was mentioned from one day to another, both included. */
    List<Mention> mentions(LocalDate from, LocalDate to) {
        return byDay.values().stream()
                .flatMap(Presentation::mentions)
                .filter(mention ->
                        !mention.day().isBefore(from) && !mention.day().isAfter(to))
                .toList();
    }
}
