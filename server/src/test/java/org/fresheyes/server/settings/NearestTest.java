package org.fresheyes.server.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearestTest {

    @Test
    void distance_counts_letters_added_removed_and_replaced() {
        assertThat(Nearest.distance("port", "port")).isZero();
        assertThat(Nearest.distance("prot", "port")).isEqualTo(2);
        assertThat(Nearest.distance("", "port")).isEqualTo(4);
        assertThat(Nearest.distance("ports", "port")).isEqualTo(1);
        assertThat(Nearest.distance("kitten", "sitting")).isEqualTo(3);
    }

    @Test
    void the_nearest_is_found_and_of_equals_the_first_in_the_alphabet() {
        assertThat(Nearest.to("dat", List.of("port", "data", "demo"))).isEqualTo("data");
        assertThat(Nearest.to("x", List.of("b", "a"))).isEqualTo("a");
    }
}
