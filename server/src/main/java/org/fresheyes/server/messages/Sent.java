package org.fresheyes.server.messages;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * What became of a message.
 *
 * @param at  since when it is so
 * @param why it failed
 */
public record Sent(UUID id, UUID stream, String about, Address to, State state, Instant at, Optional<String> why) {

    /** How far a message came. */
    public enum State {
        /** Nobody took it yet. */
        WAITING("Waiting"),
        /** Whoever carries it has taken it; by e-mail no more than this can be known. */
        HANDED_OVER("Handed over"),
        /** It is on the device. */
        DELIVERED("Delivered"),
        /** It will not come. */
        FAILED("Failed");

        private final String label;

        State(String label) {
            this.label = label;
        }

        public String label() {
            return label;
        }
    }
}
