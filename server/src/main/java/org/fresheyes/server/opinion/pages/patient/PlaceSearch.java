package org.fresheyes.server.opinion.pages.patient;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Shortlist;
import org.fresheyes.server.directory.ShortlistRequest;
import org.fresheyes.server.directory.ShortlistRequest.Order;
import org.jspecify.annotations.Nullable;

/**
 * What somebody set above the list of places, as it stands in the address. Anything that cannot be read counts as not
 * set.
 *
 * @param specialty treatment function code
 * @param near first half of a postcode
 */
public record PlaceSearch(
        @Nullable String specialty, @Nullable String near, @Nullable String order, @Nullable String miles) {

    /** The distances that are offered, in miles. */
    public static final List<Integer> DISTANCES = List.of(10, 25, 50, 100, 200);

    private static final int USUAL_DISTANCE = 50;

    /** The treatment function: the one chosen here, or the one of the question. */
    Optional<String> function(OpinionCase state) {
        return given(specialty).or(() -> state.question().specialty());
    }

    /** From where to measure: the place typed here, or where the person lives. */
    Optional<Outcode> outcode(Optional<Outcode> home) {
        return given(near).flatMap(PlaceSearch::outcode).or(() -> home);
    }

    public int within() {
        return DISTANCES.stream()
                .filter(distance -> String.valueOf(distance).equals(miles))
                .findFirst()
                .orElse(USUAL_DISTANCE);
    }

    public Order by() {
        return Order.WAIT.name().equals(order) ? Order.WAIT : Order.DISTANCE;
    }

    /** The places; empty as long as the specialty or the place to measure from is not known. */
    Optional<Shortlist> shortlist(OpinionCase state, Optional<Outcode> home, Directory directory) {
        return function(state).flatMap(directory::function).flatMap(function -> outcode(home)
                .map(from -> directory.shortlist(ShortlistRequest.nearest(from, function)
                        .afterFirstOpinionAt(state.firstTeam().organisation())
                        .by(by())
                        .within(within()))));
    }

    private static Optional<String> given(@Nullable String text) {
        return Optional.ofNullable(text).map(String::strip).filter(it -> !it.isEmpty());
    }

    private static Optional<Outcode> outcode(String typed) {
        try {
            return Optional.of(Outcode.of(typed));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
