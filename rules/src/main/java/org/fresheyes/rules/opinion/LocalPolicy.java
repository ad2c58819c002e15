package org.fresheyes.rules.opinion;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * How one organisation does it. There is no national timetable for a second opinion, so every clock is local, and
 * the pages say so.
 *
 * @param clocks             how long each step may take
 * @param neededIndependence what the second clinician has to declare
 * @param internalFirst      a colleague inside the organisation is looked for before anybody outside
 * @param outsideNeedsApproval somebody named has to approve a referral outside
 */
public record LocalPolicy(
        Clocks clocks,
        Set<Independence.Point> neededIndependence,
        boolean internalFirst,
        boolean outsideNeedsApproval) {

    /** What holds until an organisation says otherwise. */
    public static final LocalPolicy DEFAULT =
            new LocalPolicy(Clocks.DEFAULT, EnumSet.of(Independence.Point.NOT_IN_FIRST_TEAM), false, false);

    public LocalPolicy {
        neededIndependence = neededIndependence.isEmpty()
                ? Set.of()
                : Collections.unmodifiableSet(EnumSet.copyOf(neededIndependence));
    }
}
