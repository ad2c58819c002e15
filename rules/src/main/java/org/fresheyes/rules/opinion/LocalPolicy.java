package org.fresheyes.rules.opinion;

import java.util.Collection;
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
 * @param approvers          who can approve it
 * @param contacts           whom a person can turn to besides the teams
 */
public record LocalPolicy(
        Clocks clocks,
        Set<Independence.Point> neededIndependence,
        boolean internalFirst,
        boolean outsideNeedsApproval,
        Set<Approver> approvers,
        HelpContacts contacts) {

    /** What holds until an organisation says otherwise. */
    public static final LocalPolicy DEFAULT = new LocalPolicy(
            Clocks.DEFAULT,
            EnumSet.of(Independence.Point.NOT_IN_FIRST_TEAM),
            false,
            false,
            EnumSet.allOf(Approver.class),
            HelpContacts.NONE);

    /** @throws IllegalArgumentException when approval is needed and nobody can give it. */
    public LocalPolicy {
        neededIndependence = kept(neededIndependence);
        approvers = kept(approvers);
        if (outsideNeedsApproval && approvers.isEmpty()) {
            throw new IllegalArgumentException(
                    "Local policy: going outside needs approval, and nobody can approve. Maybe no box was ticked.");
        }
    }

    /** The same, with these people to turn to. */
    public LocalPolicy with(HelpContacts others) {
        return new LocalPolicy(clocks, neededIndependence, internalFirst, outsideNeedsApproval, approvers, others);
    }

    /** True when whoever agrees to this way has to say why nobody inside can help: nobody inside was asked yet. */
    public boolean asksWhyNotInside(OpinionCase c, Route route) {
        return internalFirst && route.goesOutside() && !c.wasTriedInside();
    }

    /** True when the way that was agreed is one that somebody has to approve. */
    public boolean needsApproval(OpinionCase c) {
        return outsideNeedsApproval && c.route().filter(Route::goesOutside).isPresent();
    }

    private static <E extends Enum<E>> Set<E> kept(Collection<E> constants) {
        return constants.isEmpty() ? Set.of() : Collections.unmodifiableSet(EnumSet.copyOf(constants));
    }
}
