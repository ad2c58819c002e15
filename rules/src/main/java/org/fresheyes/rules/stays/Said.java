package org.fresheyes.rules.stays;

import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/**
 * One thing that was said about a stay.
 *
 * @param happened when it happened (EVN-6); of a cancel, when what it takes back had happened. Empty when not said.
 * @param recorded when it was written down where it comes from (EVN-2, else MSH-7)
 * @param spot where they lie then; empty when not said
 */
public record Said(What what, Optional<Instant> happened, Instant recorded, Optional<Spot> spot) {

    /** As a stay is read: by time, and what cannot be told apart by time by what it is, so that any order gives one. */
    static final Comparator<Said> ORDER = Comparator.comparing(Said::at)
            .thenComparing(Said::what)
            .thenComparing(Said::recorded)
            .thenComparing(said -> said.happened().orElse(Instant.MIN))
            .thenComparing(said -> said.spot().map(Spot::hospital).orElse(""))
            .thenComparing(said -> said.spot().map(Spot::ward).orElse(""))
            .thenComparing(said -> said.spot().map(Spot::room).orElse(""))
            .thenComparing(said -> said.spot().map(Spot::bed).orElse(""));

    /** The moment from which it counts. A cancel and a mere mention count from when they were written down. */
    public Instant at() {
        return what == What.ADMITTED || what == What.MOVED || what == What.LEFT ? happened.orElse(recorded) : recorded;
    }

    /** The same, which says nothing about where. */
    Said withoutSpot() {
        return new Said(what, happened, recorded, Optional.empty());
    }
}
