package org.fresheyes.rules.presentations;

import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.symptoms.AreaId;

/** How pressing a prompt is; the most pressing first. */
public enum Level {
    /** A red-flag group of the prompt's areas; after a review, one that is new since it. */
    REVIEW_DUE_RED_FLAG,
    RETURNED_AFTER_REVIEW,
    UNRESOLVED_DESPITE_DIAGNOSIS,
    REVIEW_DUE,
    /** Listed, never a card. */
    KNOWN_CONDITION,
    /** Held by a review or a dismissal. */
    SETTLED;

    /** Whether somebody should look now, if the prompt is current. */
    public boolean isDue() {
        return compareTo(REVIEW_DUE) <= 0;
    }

    /** Areas that are held say nothing about the level of those that are not. */
    static Level of(Run run, Map<AreaId, Standing> standings, boolean knownCondition) {
        Collection<Standing> open =
                standings.values().stream().filter(Standing::isOpen).toList();
        if (open.isEmpty()) {
            return SETTLED;
        }
        if (knownCondition) {
            return KNOWN_CONDITION;
        }
        if (open.stream().anyMatch(standing -> !standing.redFlags().isEmpty())) {
            return REVIEW_DUE_RED_FLAG;
        }
        if (open.stream().anyMatch(Standing::returned)) {
            return RETURNED_AFTER_REVIEW;
        }
        boolean despite = run.reached().stream()
                .map(Reached::reason)
                .anyMatch(reason -> reason instanceof Reason.DespiteADiagnosis unresolved
                        && Optional.ofNullable(standings.get(unresolved.area()))
                                .filter(Standing::isOpen)
                                .isPresent());
        return despite ? UNRESOLVED_DESPITE_DIAGNOSIS : REVIEW_DUE;
    }
}
