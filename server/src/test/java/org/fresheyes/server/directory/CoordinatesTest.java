package org.fresheyes.server.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CoordinatesTest {

    private static final Coordinates EQUATOR = new Coordinates(0, 0);

    @Test
    void one_degree_of_latitude_is_a_360th_of_the_way_round() {
        assertThat(EQUATOR.kilometresTo(new Coordinates(1, 0))).isCloseTo(40_030.2 / 360, within(0.01));
    }

    @Test
    void a_degree_of_longitude_is_half_as_long_at_60_north() {
        double atEquator = EQUATOR.kilometresTo(new Coordinates(0, 1));
        double at60North = new Coordinates(60, 0).kilometresTo(new Coordinates(60, 1));
        assertThat(at60North / atEquator).isCloseTo(0.5, within(0.0001));
    }

    @Test
    void the_poles_are_half_the_way_round_apart() {
        assertThat(new Coordinates(90, 0).kilometresTo(new Coordinates(-90, 123)))
                .isCloseTo(40_030.2 / 2, within(0.1));
    }

    @Test
    void miles_are_longer_than_kilometres() {
        Coordinates there = new Coordinates(1, 1);
        assertThat(EQUATOR.kilometresTo(there) / EQUATOR.milesTo(there)).isCloseTo(1.609344, within(1e-9));
    }

    @Test
    void a_place_off_the_map_is_refused_with_a_guess() {
        assertThatThrownBy(() -> new Coordinates(153.8, 1))
                .hasMessageContaining("153.8")
                .hasMessageContaining("Maybe");
        assertThatThrownBy(() -> new Coordinates(0, Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void distance_is_the_same_both_ways_and_nothing_to_oneself(
            @ForAll("places") Coordinates a, @ForAll("places") Coordinates b) {
        assertThat(a.kilometresTo(b)).isEqualTo(b.kilometresTo(a), within(1e-9));
        assertThat(a.kilometresTo(a)).isZero();
    }

    @Property
    void a_way_round_is_never_shorter(
            @ForAll("places") Coordinates a, @ForAll("places") Coordinates b, @ForAll("places") Coordinates c) {
        assertThat(a.kilometresTo(c)).isLessThanOrEqualTo(a.kilometresTo(b) + b.kilometresTo(c) + 1e-6);
    }

    @Provide
    Arbitrary<Coordinates> places() {
        return Combinators.combine(
                        Arbitraries.doubles().between(-90, 90),
                        Arbitraries.doubles().between(-180, 180))
                .as(Coordinates::new);
    }
}
