package org.fresheyes.server.messages.internal;

import java.util.Optional;

/** What a carrier says of a message. */
sealed interface Outcome {

    /**
     * It was taken.
     *
     * @param receipt with which the carrier can be asked what became of it; empty when it will never know
     */
    record OnTheWay(Optional<String> receipt) implements Outcome {}

    record Arrived() implements Outcome {}

    /** @param forGood false when it may work later */
    record Failed(String why, boolean forGood) implements Outcome {}
}
