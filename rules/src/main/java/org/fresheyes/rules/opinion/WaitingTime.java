package org.fresheyes.rules.opinion;

import java.time.LocalDate;
import java.util.Optional;
import org.fresheyes.rules.identity.Words;

/**
 * What happens to the waiting-time clock, who decided being the actor of the step. The national rules leave room, so
 * the decision is recorded and never computed silently (RTT rules suite, England, October 2022).
 *
 * @param pathway    the patient pathway identifier that travels with the referral, if one runs
 * @param clockStart the day from which the person's wait is counted, if one runs
 */
public record WaitingTime(
        Situation situation, Effect effect, Optional<String> pathway, Optional<LocalDate> clockStart, Words why) {

    /** @throws IllegalArgumentException when a clock that keeps running has no start. */
    public WaitingTime {
        if (effect == Effect.KEEPS_RUNNING && clockStart.isEmpty()) {
            throw new IllegalArgumentException(
                    "Waiting time: the clock keeps running, and there is no start day. Maybe it is in the first referral.");
        }
    }

    /** What kind of request it is to the waiting-time rules. */
    public enum Situation {
        SAME_CONDITION_BETWEEN_CONSULTANTS(Effect.KEEPS_RUNNING, true),
        NEW_REFERRAL_BY_GP(Effect.NEW_CLOCK, false),
        OTHER_CONDITION(Effect.NEW_CLOCK, true),
        TREATMENT_COMPLETED(Effect.NO_CLOCK, true),
        ADVICE_ONLY(Effect.NO_CLOCK, false),
        WITHIN_THE_PRACTICE(Effect.NO_CLOCK, false);

        private final Effect usual;
        private final boolean sourced;

        Situation(Effect usual, boolean sourced) {
            this.usual = usual;
            this.sourced = sourced;
        }

        /** What the rules say, or seem to say. A named person confirms it. */
        public Effect usual() {
            return usual;
        }

        /** False when this reading is an inference that nobody official has confirmed; pages say so. */
        public boolean isSourced() {
            return sourced;
        }
    }

    /** What happens to the count of weeks. */
    public enum Effect {
        KEEPS_RUNNING,
        NEW_CLOCK,
        NO_CLOCK
    }
}
