package org.fresheyes.server.web.turns;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Whose requests wait for each other. A clinical system that asks too often must not keep a person waiting. */
public enum Lane {
    PEOPLE(10),
    PROGRAMS(6),
    /** Whoever calls for a rapid review waits for nobody else. */
    CALLERS(3);

    private final int turns;

    Lane(int turns) {
        this.turns = turns;
    }

    /** How many of its requests are worked on at once. */
    int turns() {
        return turns;
    }

    /**
     * The lane of a request; none for files of the pages, and for the sign-in of this server, which it also asks itself
     * while somebody else waits.
     */
    static Optional<Lane> of(HttpServletRequest request) {
        String path = request.getRequestURI();
        if (path.startsWith("/assets/") || path.startsWith("/idp/") || path.startsWith("/.well-known/")) {
            return Optional.empty();
        }
        if (path.equals("/call") || path.startsWith("/call/")) {
            return Optional.of(CALLERS);
        }
        return Optional.of(path.startsWith("/cds-services") || path.startsWith("/fhir") ? PROGRAMS : PEOPLE);
    }
}
