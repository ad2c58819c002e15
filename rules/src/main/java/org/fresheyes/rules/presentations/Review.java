package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * A review under Jess's Rule: Reflect, Review, Rethink.
 *
 * @param areas     what it covers; empty when it names none: then the areas of the prompt it answers
 * @param followUps what it set going
 */
public record Review(String id, LocalDate day, Set<AreaId> areas, List<FollowUp> followUps) {

    public Review {
        areas = Set.copyOf(areas);
        followUps = List.copyOf(followUps);
    }
}
