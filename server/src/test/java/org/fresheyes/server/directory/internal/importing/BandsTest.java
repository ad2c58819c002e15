package org.fresheyes.server.directory.internal.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class BandsTest {

    @Test
    void half_way_through_a_single_band_is_half_a_week() {
        assertThat(bands(20).medianWeeks()).hasValue(0.5);
    }

    @Test
    void the_median_lies_within_its_band_by_the_share_still_needed() {
        // 10 people under one week, 30 from two to three weeks: the 20th is the tenth of those 30
        assertThat(bands(10, 0, 30).medianWeeks()).hasValue(2 + 10 / 30.0);
    }

    @Test
    void fewer_than_twenty_have_no_median() {
        assertThat(bands(19).medianWeeks()).isEmpty();
    }

    @Test
    void the_band_without_an_end_is_two_years() {
        Bands bands = new Bands();
        bands.add(104, 30);
        assertThat(bands.medianWeeks()).hasValue(104);
    }

    @Test
    void eighteen_weeks_are_the_first_eighteen_bands() {
        Bands bands = new Bands();
        bands.add(17, 5);
        bands.add(18, 7);
        assertThat(bands.within18Weeks()).isEqualTo(5);
    }

    @Test
    void people_whose_start_is_unknown_wait_but_are_in_no_band() {
        Bands bands = bands(20);
        bands.addUnknownStart(3);
        assertThat(bands.waiting()).isEqualTo(23);
        assertThat(bands.medianWeeks()).hasValue(0.5);
    }

    @Property
    void a_larger_share_is_never_reached_sooner(
            @ForAll @Size(105) List<@IntRange(max = 1000) Integer> people,
            @ForAll @DoubleRange(min = 0.01, max = 1) double one,
            @ForAll @DoubleRange(min = 0.01, max = 1) double other) {
        Bands bands = bands(people.stream().mapToInt(Integer::intValue).toArray());
        assertThat(bands.quantile(Math.max(one, other))).isGreaterThanOrEqualTo(bands.quantile(Math.min(one, other)));
        assertThat(bands.quantile(one)).isBetween(0.0, 104.0);
    }

    @Property
    void one_more_long_waiter_never_shortens_the_median(
            @ForAll @Size(105) List<@IntRange(min = 1, max = 50) Integer> people) {
        Bands bands = bands(people.stream().mapToInt(Integer::intValue).toArray());
        double before = bands.quantile(0.5);
        bands.add(104, 1);
        assertThat(bands.quantile(0.5)).isGreaterThanOrEqualTo(before);
    }

    @Property
    void adding_up_commissioners_is_adding_up_people(
            @ForAll @Size(105) List<@IntRange(max = 50) Integer> one,
            @ForAll @Size(105) List<@IntRange(max = 50) Integer> other) {
        Bands both = bands(one.stream().mapToInt(Integer::intValue).toArray());
        int before = both.waiting();
        Bands added = bands(other.stream().mapToInt(Integer::intValue).toArray());
        both.add(added);
        assertThat(both.waiting()).isEqualTo(before + added.waiting());
    }

    private static Bands bands(int... people) {
        Bands bands = new Bands();
        for (int band = 0; band < people.length; band++) {
            bands.add(band, people[band]);
        }
        return bands;
    }
}
