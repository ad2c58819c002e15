package org.fresheyes.rules.earlywarning;

import java.time.Duration;
import java.time.Instant;

/**
 * Whether observations may be entered for an earlier time. The ten minutes are those of the national PEWS specification
 * (C3.8); NEWS2 has none of its own and is held to the same.
 */
public enum BackEntry {
    /** Entered when they were taken: scored, and escalates. */
    AT_ONCE,
    /** Entered up to ten minutes later: scored, escalates, and counts as entered late. */
    WITHIN_THE_WINDOW,
    /** Entered after that: kept with both times, and scored for the chart; no response is started from it. */
    AFTER_THE_WINDOW,
    /** Refused: the time has not come yet. */
    IN_THE_FUTURE;

    /** How long after they were taken observations still start a response. */
    public static final Duration WINDOW = Duration.ofMinutes(10);

    /** What may be done with observations taken at the one instant and entered at the other. */
    public static BackEntry of(Instant taken, Instant entered) {
        if (taken.isAfter(entered)) {
            return IN_THE_FUTURE;
        }
        if (taken.equals(entered)) {
            return AT_ONCE;
        }
        return taken.plus(WINDOW).isBefore(entered) ? AFTER_THE_WINDOW : WITHIN_THE_WINDOW;
    }

    /** Whether it may be entered at all. */
    public boolean isAllowed() {
        return this != IN_THE_FUTURE;
    }

    /** Whether its score still starts a response. */
    public boolean escalates() {
        return this == AT_ONCE || this == WITHIN_THE_WINDOW;
    }
}
