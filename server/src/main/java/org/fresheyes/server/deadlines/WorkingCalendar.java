package org.fresheyes.server.deadlines;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.fresheyes.rules.days.London;
import org.springframework.stereotype.Component;

/**
 * Working days in England: Monday to Friday without bank holidays. Days begin and end in Europe/London, so a day is 23 or
 * 25 hours long when the clocks change.
 */
@Component
public class WorkingCalendar {

    private final BankHolidays holidays;

    public WorkingCalendar() {
        this.holidays = BankHolidays.ofEngland();
    }

    /**
     * The day that is so many working days after another. Counting starts with the next working day, so one working day
     * after a Saturday is the Monday.
     *
     * @param days at least 0; 0 gives the day itself when it is a working day, else the next one
     * @throws IllegalArgumentException when the number of days is negative
     */
    public LocalDate plusWorkingDays(LocalDate from, int days) {
        if (days < 0) {
            throw new IllegalArgumentException(
                    "Working days: %d from %s. Maybe the day to count from is meant to be earlier."
                            .formatted(days, from));
        }
        LocalDate day = from;
        for (int left = days; left > 0; left--) {
            day = nextWorkingDay(day.plusDays(1));
        }
        return nextWorkingDay(day);
    }

    /** The moment a day is over in England: midnight at its end. */
    public Instant endOf(LocalDate day) {
        return day.plusDays(1).atStartOfDay(London.ZONE).toInstant();
    }

    /** A plain length of time after a moment: 24 hours are 24 hours, also when the clocks change. */
    public Instant after(Duration length, Instant from) {
        return from.plus(length);
    }

    /** The day it is in England at a moment. */
    public LocalDate dayOf(Instant moment) {
        return London.day(moment);
    }

    public boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0 && !holidays.on(day);
    }

    /** Whether the bank holidays of a year are known. If not, every weekday counts as a working day: say so on the page. */
    public boolean coversYear(int year) {
        return holidays.covers(year);
    }

    private LocalDate nextWorkingDay(LocalDate from) {
        LocalDate day = from;
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day;
    }
}
