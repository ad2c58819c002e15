package org.fresheyes.server.opinion.draft;

import java.util.Optional;
import org.fresheyes.rules.opinion.Route;

/** The ways a person can hope for when they ask. The other routes are for clinicians to suggest. */
public enum Hope {
    ANOTHER_GP(Optional.of(Route.ANOTHER_GP)),
    ANOTHER_HOSPITAL(Optional.of(Route.ANOTHER_HOSPITAL)),
    ADVICE(Optional.of(Route.ADVICE)),
    NOT_SURE(Optional.empty());

    private final Optional<Route> route;

    Hope(Optional<Route> route) {
        this.route = route;
    }

    /** Empty when the person leaves it to the team. */
    public Optional<Route> route() {
        return route;
    }
}
