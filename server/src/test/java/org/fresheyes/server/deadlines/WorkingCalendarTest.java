package org.fresheyes.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingCalendarTest {

    private final WorkingCalendar calendar = new WorkingCalendar();

    @ParameterizedTest
    @CsvSource({
        "2026-03-02, 1, 2026-03-03",
        "2026-03-06, 1, 2026-03-09",
        "2026-03-07, 1, 2026-03-09",
        "2026-03-07, 0, 2026-03-09",
        "2026-03-04, 0, 2026-03-04",
        "2026-04-02, 1, 2026-04-07",
        "2026-04-01, 5, 2026-04-10",
        "2026-05-01, 1, 2026-05-05",
        "2026-12-24, 1, 2026-12-29",
        "2026-12-31, 1, 2027-01-04",
        "2027-12-24, 1, 2027-12-29",
        "2027-12-31, 1, 2028-01-04",
        "2026-11-20, 10, 2026-12-04"
    })
    void workingDaysSkipWeekendsAndBankHolidays(LocalDate from, int days, LocalDate expected) {
        assertThat(calendar.plusWorkingDays(from, days)).isEqualTo(expected);
    }

    @Test
    void countingBackIsRefused() {
        assertThatThrownBy(() -> calendar.plusWorkingDays(LocalDate.of(2026, 3, 2), -1))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("-1");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-15, 2026-01-16T00:00:00Z",
        "2026-07-15, 2026-07-15T23:00:00Z",
        "2026-12-31, 2027-01-01T00:00:00Z",
        "2026-10-24, 2026-10-24T23:00:00Z",
        "2026-10-25, 2026-10-26T00:00:00Z",
        "2027-03-27, 2027-03-28T00:00:00Z",
        "2027-03-28, 2027-03-28T23:00:00Z"
    })
    void aDayEndsAtMidnightInEngland(LocalDate day, Instant end) {
        assertThat(calendar.endOf(day)).isEqualTo(end);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-25, 25", "2027-03-28, 23", "2026-10-26, 24"})
    void aDayIsLongerOrShorterWhenTheClocksChange(LocalDate day, int hours) {
        assertThat(Duration.between(calendar.endOf(day.minusDays(1)), calendar.endOf(day)))
                .isEqualTo(Duration.ofHours(hours));
    }

    @Test
    void aPlainLengthOfTimeDoesNotCareAboutTheClocks() {
        Instant evening = Instant.parse("2026-10-24T20:00:00Z");
        assertThat(calendar.after(Duration.ofHours(24), evening)).isEqualTo(Instant.parse("2026-10-25T20:00:00Z"));
    }

    @Test
    void theDayInEnglandCanBeAheadOfTheDayInGreenwich() {
        assertThat(calendar.dayOf(Instant.parse("2026-07-15T23:30:00Z"))).isEqualTo(LocalDate.of(2026, 7, 16));
    }

    @Test
    void beyondTheYearsItKnowsOnlyWeekendsAreLeftOutAndItSaysSo() {
        assertThat(calendar.coversYear(2024)).isTrue();
        assertThat(calendar.coversYear(2028)).isTrue();
        assertThat(calendar.coversYear(2023)).isFalse();
        assertThat(calendar.coversYear(2029)).isFalse();
        assertThat(calendar.isWorkingDay(LocalDate.of(2029, 12, 25))).isTrue();
    }
}
