package org.fresheyes.rules.opinion;

import java.time.Instant;

/** When a clock runs out: so long after an instant, or at one. The calendar is somebody else's. */
public sealed interface Due {

    /** At the end of the n-th working day after. */
    record WorkingDays(Instant after, int days) implements Due {}

    /** At the end of the n-th calendar day after. */
    record Days(Instant after, int days) implements Due {}

    /** At this instant. */
    record At(Instant instant) implements Due {}
}
