package org.fresheyes.server.deadlines;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class WorkingCalendarPropertyTest {

    private final WorkingCalendar calendar = new WorkingCalendar();

    @Property
    void itNeverLandsOnADayThatIsNotAWorkingDay(@ForAll("days") LocalDate from, @ForAll @IntRange(max = 60) int days) {
        assertThat(calendar.isWorkingDay(calendar.plusWorkingDays(from, days))).isTrue();
    }

    /** From 1: no working days after a Saturday is the Monday, and so is one. */
    @Property
    void countingOnGivesTheSameAsCountingAtOnce(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(min = 1, max = 40) int first,
            @ForAll @IntRange(max = 40) int then) {
        assertThat(calendar.plusWorkingDays(calendar.plusWorkingDays(from, first), then))
                .isEqualTo(calendar.plusWorkingDays(from, first + then));
    }

    @Property
    void aLaterStartOrMoreDaysNeverEndsEarlier(
            @ForAll("days") LocalDate from,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(max = 40) int days,
            @ForAll @IntRange(max = 10) int more) {
        assertThat(calendar.plusWorkingDays(from.plusDays(later), days + more))
                .isAfterOrEqualTo(calendar.plusWorkingDays(from, days));
    }

    @Property
    void daysFollowEachOtherWithoutAGap(@ForAll("days") LocalDate day) {
        assertThat(calendar.dayOf(calendar.endOf(day))).isEqualTo(day.plusDays(1));
        assertThat(calendar.dayOf(calendar.endOf(day).minusNanos(1))).isEqualTo(day);
    }

    @Provide
    Arbitrary<LocalDate> days() {
        long first = LocalDate.of(2023, 12, 1).toEpochDay();
        long last = LocalDate.of(2029, 2, 1).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }
}
