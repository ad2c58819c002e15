package org.fresheyes.server.rapidreview;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.rapidreview.call.Stage;

/**
 * A call as a board on a wall shows it: no name, no worry.
 *
 * @param state  in words, with a sign that can be told without colour
 * @param waits  whether somebody has to do something now
 * @param before how many calls came from this place in the seven days before
 */
public record BoardLine(
        UUID id,
        String reference,
        String place,
        String caller,
        Stage stage,
        String state,
        Sign sign,
        boolean waits,
        Instant raisedAt,
        Optional<String> reviewer,
        Optional<String> urgency,
        int before) {

    /** What stands before the state of a call. */
    public enum Sign {
        BELL("▲", "red"),
        TAKEN("●", "blue"),
        TELL("◆", "orange"),
        OVER("✓", "grey");

        private final String mark;
        private final String colour;

        Sign(String mark, String colour) {
            this.mark = mark;
            this.colour = colour;
        }

        public String mark() {
            return mark;
        }

        public String colour() {
            return colour;
        }
    }
}
