package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.AreaId;

/** Reading 9: presentations that hang together, and every reading that holds among them. */
record Run(List<Reached> reached, List<Presentation> presentations) {

    SortedSet<AreaId> areas() {
        SortedSet<AreaId> areas = new TreeSet<>();
        reached.forEach(each -> areas.add(each.reason().area()));
        return areas;
    }

    Stream<Mention> mentions() {
        return presentations.stream().flatMap(Presentation::mentions);
    }

    /** The day of the first presentation. */
    LocalDate first() {
        return presentations.get(0).day();
    }

    /** The day of the newest presentation. */
    LocalDate newest() {
        return presentations.get(presentations.size() - 1).day();
    }

    /** Its presentations that count towards one of its areas. */
    Window of(AreaId area) {
        return new Window(
                area,
                OfArea.generalJoins(area, presentations),
                newest(),
                presentations.stream()
                        .filter(presentation -> presentation.isOf(area) || presentation.isOf(AreaId.GENERAL))
                        .toList());
    }
}
