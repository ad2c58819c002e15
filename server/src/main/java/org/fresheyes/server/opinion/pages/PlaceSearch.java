package org.fresheyes.server.opinion.pages;

import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.Outcode;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.server.directory.Directory;
import org.fresheyes.server.directory.Shortlist;
import org.fresheyes.server.directory.ShortlistRequest;
import org.fresheyes.server.directory.ShortlistRequest.Order;
import org.fresheyes.server.web.Form;

/**
 * What somebody set above the list of places. Anything that cannot be read counts as not set.
 *
 * @param specialty treatment function code; the one of the question when none was chosen
 * @param near where the person lives, or another place that was typed
 * @param miles in a straight line
 */
public record PlaceSearch(Optional<String> specialty, Optional<Outcode> near, int miles, Order order) {

    /** The distances that are offered, in miles. */
    public static final List<Integer> DISTANCES = List.of(10, 25, 50, 100, 200);

    private static final int USUAL_DISTANCE = 50;

    static PlaceSearch of(Form form, OpinionCase state, Optional<Outcode> home) {
        return new PlaceSearch(
                form.typed("specialty").or(() -> state.question().specialty()),
                form.typed("near").flatMap(PlaceSearch::outcode).or(() -> home),
                DISTANCES.stream()
                        .filter(miles -> form.typed("miles")
                                .filter(String.valueOf(miles)::equals)
                                .isPresent())
                        .findFirst()
                        .orElse(USUAL_DISTANCE),
                form.typed("order").filter(Order.WAIT.name()::equals).isPresent() ? Order.WAIT : Order.DISTANCE);
    }

    /** The places; empty as long as the specialty or the place to measure from is not known. */
    Optional<Shortlist> in(Directory directory, OpinionCase state) {
        return specialty
                .flatMap(directory::function)
                .flatMap(function -> near.map(from -> directory.shortlist(ShortlistRequest.nearest(from, function)
                        .afterFirstOpinionAt(state.firstTeam().organisation())
                        .by(order)
                        .within(miles))));
    }

    private static Optional<Outcode> outcode(String typed) {
        try {
            return Optional.of(Outcode.of(typed));
        } catch (IllegalArgumentException notOne) {
            return Optional.empty();
        }
    }
}
