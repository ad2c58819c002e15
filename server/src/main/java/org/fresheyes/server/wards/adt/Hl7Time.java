package org.fresheyes.server.wards.adt;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.fresheyes.rules.days.London;

/** A time as HL7 v2 writes it (2.9.47 TS), to the minute at least. Without an offset it is the time in London. */
final class Hl7Time {

    private static final Pattern TIME = Pattern.compile(
            "([0-9]{4})([0-9]{2})([0-9]{2})([0-9]{2})([0-9]{2})(?:([0-9]{2})(?:\\.([0-9]{1,4}))?)?([+-][0-9]{4})?");
    private static final Pattern DAY = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})[0-9.+-]*");

    private Hl7Time() {}

    /** @throws IllegalArgumentException when it is no such time */
    static Instant of(String written) {
        Matcher parts = TIME.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException(
                    "Time '%s': not YYYYMMDDHHMM. Maybe it is only a date.".formatted(written));
        }
        try {
            LocalDateTime local = LocalDateTime.of(
                    number(parts, 1),
                    number(parts, 2),
                    number(parts, 3),
                    number(parts, 4),
                    number(parts, 5),
                    parts.group(6) == null ? 0 : number(parts, 6),
                    nanos(parts));
            return parts.group(8) == null
                    ? local.atZone(London.ZONE).toInstant()
                    : local.toInstant(ZoneOffset.of(parts.group(8)));
        } catch (DateTimeException never) {
            throw new IllegalArgumentException("Time '%s': there is no such time.".formatted(written), never);
        }
    }

    /** The day of a date or a time. @throws IllegalArgumentException when it is none */
    static LocalDate day(String written) {
        Matcher parts = DAY.matcher(written);
        if (!parts.matches()) {
            throw new IllegalArgumentException("Date '%s': not YYYYMMDD.".formatted(written));
        }
        try {
            return LocalDate.of(number(parts, 1), number(parts, 2), number(parts, 3));
        } catch (DateTimeException never) {
            throw new IllegalArgumentException("Date '%s': there is no such day.".formatted(written), never);
        }
    }

    private static int nanos(Matcher parts) {
        String fraction = parts.group(7);
        return fraction == null ? 0 : Integer.parseInt((fraction + "000000000").substring(0, 9));
    }

    private static int number(Matcher parts, int group) {
        return Integer.parseInt(parts.group(group));
    }
}
