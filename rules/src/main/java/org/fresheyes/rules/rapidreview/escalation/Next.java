package org.fresheyes.rules.rapidreview.escalation;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What is to be done for a call now, and when to look again.
 *
 * @param now events to write down and to send out, oldest first; none when nothing is due
 * @param due when to look again; empty when somebody independent has taken the call
 */
public record Next(Standing standing, List<Event> now, Optional<Instant> due) {

    /** How a call stands. */
    public enum Standing {
        /** People are being rung. */
        RINGING,
        /** Somebody independent comes. */
        TAKEN,
        /** Nobody is left: the number of the switchboard shows, to caller and board; people go on being rung. */
        FALLBACK
    }

    public Next {
        now = List.copyOf(now);
    }
}
