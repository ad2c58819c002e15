package org.fresheyes.rules.days;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time by which people in England live: days, hours of duty and pages go by it. A day is 23 or 25 hours twice a year. */
public final class London {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private London() {}

    /** The day on which a moment falls. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}
