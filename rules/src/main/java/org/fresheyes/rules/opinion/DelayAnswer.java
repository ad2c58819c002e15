package org.fresheyes.rules.opinion;

import java.time.LocalDate;
import java.util.Optional;
import org.fresheyes.rules.identity.Words;

/**
 * A named clinician's answer to "could waiting for this cause harm?". Nothing is sent before it is there, and it
 * travels with the referral.
 *
 * @param why       what the clinician thought of
 * @param contacted the day on which the person was told, needed when waiting could harm
 */
public record DelayAnswer(boolean couldHarm, Words why, Optional<LocalDate> contacted) {

    /** @throws IllegalArgumentException when waiting could harm and nobody has told the person. */
    public DelayAnswer {
        if (couldHarm && contacted.isEmpty()) {
            throw new IllegalArgumentException(
                    "Delay answer: waiting could cause harm, and the person was not contacted. Maybe the day of the call is missing.");
        }
    }

    /** Urgent when waiting could harm. */
    public Priority priority() {
        return couldHarm ? Priority.URGENT : Priority.ROUTINE;
    }

    /** How soon the receiving team should look. */
    public enum Priority {
        ROUTINE,
        URGENT
    }
}
