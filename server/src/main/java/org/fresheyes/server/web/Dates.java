package org.fresheyes.server.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.fresheyes.rules.days.London;

/** Dates and times as NHS pages write them, always in the time of London. */
public final class Dates {

    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private Dates() {}

    /** "Friday 4 December 2026". */
    public static String day(LocalDate day) {
        return day.format(WEEKDAY);
    }

    /** The day in London on which this moment falls: "Friday 4 December 2026". */
    public static String day(Instant moment) {
        return day(London.day(moment));
    }

    /** "4 December 2026", for dates of birth and tables. */
    public static String date(LocalDate day) {
        return day.format(DAY);
    }

    /** "4 December 2026", the day in London. */
    public static String date(Instant moment) {
        return date(London.day(moment));
    }

    /** "9:30am", "9am", "midday", "midnight". */
    public static String time(Instant moment) {
        LocalTime time = moment.atZone(London.ZONE).toLocalTime().truncatedTo(ChronoUnit.MINUTES);
        if (time.equals(LocalTime.NOON)) {
            return "midday";
        }
        if (time.equals(LocalTime.MIDNIGHT)) {
            return "midnight";
        }
        int hour = time.getHour() % 12 == 0 ? 12 : time.getHour() % 12;
        String minutes = time.getMinute() == 0 ? "" : ":%02d".formatted(time.getMinute());
        return hour + minutes + (time.getHour() < 12 ? "am" : "pm");
    }

    /** "Friday 4 December 2026 at 9:30am". */
    public static String moment(Instant moment) {
        return day(moment) + " at " + time(moment);
    }

    /**
     * Until when something is due. A due time at the very end of a day belongs to that day: "the end of Friday 4
     * December 2026"; any other is said to the minute.
     */
    public static String due(Instant due) {
        ZonedDateTime london = due.atZone(London.ZONE);
        boolean endOfDay = london.toLocalTime().equals(LocalTime.MIDNIGHT);
        return endOfDay ? "the end of " + day(london.toLocalDate().minusDays(1)) : moment(due);
    }

    /** "1 working day", "5 working days". */
    public static String workingDays(int days) {
        return days == 1 ? "1 working day" : "%d working days".formatted(days);
    }

    /** For the {@code datetime} attribute of a time element: "2026-12-04T09:30:00Z". */
    public static String machine(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
