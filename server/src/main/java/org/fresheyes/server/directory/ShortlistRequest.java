package org.fresheyes.server.directory;

import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Outcode;

/**
 * What to look for: who treats this, how near to where the person lives, nearest or shortest wait first.
 *
 * @param firstTeamTrust the trust that gave the first opinion: listed, and marked as not independent.
 * @param maxMiles in a straight line, 1 to 500.
 * @param limit most options to list, 1 to 100.
 */
public record ShortlistRequest(
        Outcode from,
        TreatmentFunction function,
        Optional<OdsCode> firstTeamTrust,
        int maxMiles,
        Order order,
        int limit) {

    /** Which option comes first. Options without a figure come last; equal ones are ordered by the other figure, then by code. */
    public enum Order {
        DISTANCE,
        WAIT
    }

    /** @throws IllegalArgumentException when the distance or the limit is out of range. */
    public ShortlistRequest {
        if (maxMiles < 1 || maxMiles > 500 || limit < 1 || limit > 100) {
            throw new IllegalArgumentException(
                    "Shortlist: at most %d miles, at most %d options; the ranges are 1 to 500 and 1 to 100. Maybe they are swapped."
                            .formatted(maxMiles, limit));
        }
    }

    /** The nearest 20 within 50 miles. */
    public static ShortlistRequest nearest(Outcode from, TreatmentFunction function) {
        return new ShortlistRequest(from, function, Optional.empty(), 50, Order.DISTANCE, 20);
    }

    /** The same request, with the first team's trust marked. */
    public ShortlistRequest afterFirstOpinionAt(OdsCode trust) {
        return new ShortlistRequest(from, function, Optional.of(trust), maxMiles, order, limit);
    }

    /** The same request, in another order. */
    public ShortlistRequest by(Order newOrder) {
        return new ShortlistRequest(from, function, firstTeamTrust, maxMiles, newOrder, limit);
    }

    /** The same request, nearer or further. */
    public ShortlistRequest within(int miles) {
        return new ShortlistRequest(from, function, firstTeamTrust, miles, order, limit);
    }
}
