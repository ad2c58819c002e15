package org.fresheyes.server.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void daysAreWrittenInFull() {
        assertThat(Dates.day(LocalDate.of(2026, 12, 4))).isEqualTo("Friday 4 December 2026");
        assertThat(Dates.date(LocalDate.of(2026, 12, 4))).isEqualTo("4 December 2026");
    }

    @Test
    void timesAreThoseOfLondonInSummerAndWinter() {
        assertThat(Dates.moment(Instant.parse("2026-12-04T09:30:00Z"))).isEqualTo("Friday 4 December 2026 at 9:30am");
        assertThat(Dates.moment(Instant.parse("2026-07-03T23:30:00Z"))).isEqualTo("Saturday 4 July 2026 at 12:30am");
        assertThat(Dates.time(Instant.parse("2026-12-04T12:00:00Z"))).isEqualTo("midday");
        assertThat(Dates.time(Instant.parse("2026-12-04T00:00:00Z"))).isEqualTo("midnight");
        assertThat(Dates.time(Instant.parse("2026-12-04T17:00:00Z"))).isEqualTo("5pm");
    }

    @Test
    void somethingDueAtTheVeryEndOfADayIsDueThatDay() {
        assertThat(Dates.due(Instant.parse("2026-12-05T00:00:00Z"))).isEqualTo("the end of Friday 4 December 2026");
        assertThat(Dates.due(Instant.parse("2026-07-03T23:00:00Z"))).isEqualTo("the end of Friday 3 July 2026");
        assertThat(Dates.due(Instant.parse("2026-12-04T15:00:00Z"))).isEqualTo("Friday 4 December 2026 at 3pm");
    }

    @Test
    void oneWorkingDayIsOne() {
        assertThat(Dates.workingDays(1)).isEqualTo("1 working day");
        assertThat(Dates.workingDays(10)).isEqualTo("10 working days");
    }
}
