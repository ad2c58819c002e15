package org.fresheyes.server.presentations.burden;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.presentations.Level;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * A prompt at "review due" or above, on the day it was new to the practice.
 *
 * @param deeds what its reviews set going
 */
public record RaisedPrompt(
        UUID person, LocalDate day, Level level, List<AreaId> areas, Became became, Set<Deed> deeds) {

    public RaisedPrompt {
        areas = List.copyOf(areas);
        Set<Deed> sorted = EnumSet.noneOf(Deed.class);
        sorted.addAll(deeds);
        deeds = Collections.unmodifiableSet(sorted);
    }

    boolean isReviewed() {
        return became == Became.REVIEWED;
    }
}
