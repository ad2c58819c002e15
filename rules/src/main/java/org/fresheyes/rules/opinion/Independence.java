package org.fresheyes.rules.opinion;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * What the second clinician declares about their distance from the first (after the five tests of a Leeds procedure
 * for second medical opinions; domain facts 1.5). All are shown to the asker; which of them are needed is local policy.
 */
public record Independence(Set<Point> declared) {

    public Independence {
        declared = declared.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(declared));
    }

    /** The points that local policy needs and that are not declared. */
    public Set<Point> missing(Set<Point> needed) {
        Set<Point> missing = EnumSet.noneOf(Point.class);
        missing.addAll(needed);
        missing.removeAll(declared);
        return missing;
    }

    /** One thing a clinician can declare. */
    public enum Point {
        OTHER_ORGANISATION,
        AT_LEAST_EQUAL_SENIORITY,
        NEVER_TRAINER_OR_TRAINEE,
        NOT_CONSULTED_BEFORE,
        NOT_IN_FIRST_TEAM
    }
}
