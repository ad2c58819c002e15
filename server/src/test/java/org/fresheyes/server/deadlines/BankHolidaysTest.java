package org.fresheyes.server.deadlines;

import static java.time.DayOfWeek.MONDAY;
import static java.time.temporal.TemporalAdjusters.firstInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The file against the rules it follows, worked out here in another way. */
class BankHolidaysTest {

    private final BankHolidays holidays = BankHolidays.ofEngland();

    @Test
    void theFileHoldsExactlyTheDaysTheLawGives() {
        Map<LocalDate, String> byLaw = new TreeMap<>();
        for (int year = 2024; year <= 2028; year++) {
            LocalDate easter = easterOf(year);
            byLaw.put(easter.minusDays(2), "Good Friday");
            byLaw.put(easter.plusDays(1), "Easter Monday");
            byLaw.put(LocalDate.of(year, Month.MAY, 1).with(firstInMonth(MONDAY)), "Early May bank holiday");
            byLaw.put(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)), "Spring bank holiday");
            byLaw.put(LocalDate.of(year, Month.AUGUST, 1).with(lastInMonth(MONDAY)), "Summer bank holiday");
            put(byLaw, LocalDate.of(year, Month.JANUARY, 1), "New Year's Day");
            LocalDate boxingDay = LocalDate.of(year, Month.DECEMBER, 26);
            if (boxingDay.getDayOfWeek() == MONDAY) {
                byLaw.put(boxingDay, "Boxing Day");
            }
            put(byLaw, LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day");
            if (boxingDay.getDayOfWeek() != MONDAY) {
                put(byLaw, boxingDay, "Boxing Day");
            }
        }

        assertThat(new TreeMap<>(holidays.names())).isEqualTo(byLaw);
    }

    /** Easter Sundays as almanacs print them. */
    @Test
    void easterIsWorkedOutRight() {
        assertThat(easterOf(2024)).isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(easterOf(2025)).isEqualTo(LocalDate.of(2025, 4, 20));
        assertThat(easterOf(2026)).isEqualTo(LocalDate.of(2026, 4, 5));
        assertThat(easterOf(2027)).isEqualTo(LocalDate.of(2027, 3, 28));
        assertThat(easterOf(2028)).isEqualTo(LocalDate.of(2028, 4, 16));
    }

    @Test
    void theFileSaysWhenItIsToBeReviewedBeforeItsYearsEnd() {
        assertThat(holidays.reviewBy()).isBefore(LocalDate.of(2028, 1, 1));
    }

    /** A day at a weekend moves to the next weekday that is not taken. */
    private static void put(Map<LocalDate, String> days, LocalDate day, String name) {
        LocalDate kept = day;
        while (kept.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) > 0 || days.containsKey(kept)) {
            kept = kept.plusDays(1);
        }
        days.put(kept, kept.equals(day) ? name : name + ", substitute day");
    }

    /** The Sunday after the full moon of the church on or after 21 March, by golden number and epact (1900 to 2099). */
    private static LocalDate easterOf(int year) {
        int golden = year % 19;
        int daysToFullMoon = (19 * golden + 24) % 30;
        boolean latest = daysToFullMoon == 29 || (daysToFullMoon == 28 && golden > 10);
        LocalDate fullMoon = LocalDate.of(year, 3, 21).plusDays(daysToFullMoon - (latest ? 1 : 0));
        LocalDate day = fullMoon.plusDays(1);
        while (day.getDayOfWeek() != DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
