package org.fresheyes.rules.rapidreview.escalation;

import java.time.Instant;
import java.util.List;
import org.fresheyes.rules.rapidreview.rota.Person;

/** What happened to one call, as far as ringing goes. */
public sealed interface Event {

    Instant at();

    /**
     * Somebody called.
     *
     * @param plan by which the call goes on to its end, whatever the site changes meanwhile
     */
    record Raised(Plan plan, Instant at) implements Event {}

    /**
     * A step was begun.
     *
     * @param step   its place in the plan, from 0
     * @param people who was rung; none when nobody was on duty
     * @param due    when it should have been, from which its limit counts; earlier than {@code at} after an outage
     */
    record Rung(int step, List<Person> people, Instant due, Instant at) implements Event {
        public Rung {
            people = List.copyOf(people);
        }
    }

    /** Everybody who had not answered was rung again. */
    record RungAgain(List<Person> people, Instant at) implements Event {
        public RungAgain {
            people = List.copyOf(people);
        }
    }

    /** Somebody comes. It ends the ringing when they are independent and nobody had taken the call before them. */
    record Accepted(Reviewer by, Instant at) implements Event {}

    /** Somebody cannot come. */
    record Declined(Person by, String reason, Instant at) implements Event {
        public Declined {
            needsReason(by, reason);
        }
    }

    /** No message could be brought to somebody. They are tried again with everybody. */
    record NotReached(Person who, Instant at) implements Event {}

    /** Whoever had taken the call cannot come after all. */
    record StoodDown(Person by, String reason, Instant at) implements Event {
        public StoodDown {
            needsReason(by, reason);
        }
    }

    /** Whoever had taken the call gave it to somebody who agreed. */
    record HandedOver(Person by, Reviewer to, Instant at) implements Event {

        /** @throws IllegalArgumentException when it would go to the team that treats the patient. */
        public HandedOver {
            if (!to.independent()) {
                throw new IllegalArgumentException(
                        "Handed over by %s to %s of the treating team: not an independent review."
                                .formatted(by.name(), to.person().name()));
            }
        }
    }

    private static void needsReason(Person by, String reason) {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("%s does not come: no reason.".formatted(by.name()));
        }
    }
}
