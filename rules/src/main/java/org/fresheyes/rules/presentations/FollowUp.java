package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a review set going.
 *
 * @param due    the last day on which it is not overdue
 * @param closed the day it was done, when it is
 */
public record FollowUp(String id, Kind kind, LocalDate due, Optional<LocalDate> closed) {

    /** What is waited for. */
    public enum Kind {
        REFERRAL,
        TEST,
        SAFETY_NET
    }

    /** Open on that day, and not overdue. */
    boolean isRunning(LocalDate asOf) {
        return !due.isBefore(asOf) && closed.filter(day -> !day.isAfter(asOf)).isEmpty();
    }
}
