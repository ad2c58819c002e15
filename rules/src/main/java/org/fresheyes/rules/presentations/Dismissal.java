package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * A prompt put away for a time.
 *
 * @param areas  what it covers; empty when it names none: then the areas of the prompt it answers
 * @param expiry the last day it holds; without one the setting decides
 */
public record Dismissal(String id, LocalDate day, Set<AreaId> areas, Optional<LocalDate> expiry) {

    public Dismissal {
        areas = Set.copyOf(areas);
    }

    boolean holds(LocalDate asOf, Settings settings) {
        return !day.isAfter(asOf)
                && !expiry.orElseGet(() -> day.plusDays(settings.dismissal())).isBefore(asOf);
    }
}
