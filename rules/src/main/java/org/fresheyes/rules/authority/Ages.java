package org.fresheyes.rules.authority;

import java.time.LocalDate;
import java.time.MonthDay;

/** Birthdays that change who may act for a child. */
public final class Ages {

    private static final MonthDay LEAP_DAY = MonthDay.of(2, 29);

    private Ages() {}

    /**
     * The day somebody reaches an age, in years. In a year without 29 February, who was born on it reaches the age on
     * 1 March: an age is reached when the whole year is complete (Family Law Reform Act 1969, section 9).
     */
    public static LocalDate birthday(LocalDate born, int age) {
        LocalDate day = born.plusYears(age);
        boolean leapDayMissing = MonthDay.from(born).equals(LEAP_DAY) && !day.isLeapYear();
        return leapDayMissing ? day.plusDays(1) : day;
    }

    /** True from the birthday on. */
    public static boolean hasReached(LocalDate born, int age, LocalDate on) {
        return !on.isBefore(birthday(born, age));
    }
}
