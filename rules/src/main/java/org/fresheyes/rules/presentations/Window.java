package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * The presentations that count towards an area in a window that ends on a day.
 *
 * @param withGeneral whether general symptoms count in it
 */
record Window(AreaId area, boolean withGeneral, LocalDate end, List<Presentation> presentations) {

    Window {
        presentations = presentations.stream()
                .filter(presentation -> withGeneral || presentation.isOf(area))
                .toList();
    }

    /** Whether a mention counts towards the area here. */
    boolean counts(Mention mention) {
        return mention.area().equals(area) || (withGeneral && mention.area().isGeneral());
    }
}
