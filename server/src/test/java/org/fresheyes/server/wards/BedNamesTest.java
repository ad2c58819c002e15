package org.fresheyes.server.wards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class BedNamesTest {

    @Test
    void every_line_is_a_bed_and_a_run_of_numbers_is_many() {
        assertThat(BedNames.of(" Bed 1 to 3 \n\nSide   room A\r\nBAY2-6").each())
                .containsExactly("Bed 1", "Bed 2", "Bed 3", "Side room A", "BAY2-6");
        assertThat(BedNames.of("7 to 8").each()).containsExactly("7", "8");
        assertThat(BedNames.of("Bed 4\nBed 4").each()).containsExactly("Bed 4");
    }

    @Test
    void no_bed_too_many_beds_and_a_story_are_no_names() {
        String many = String.join(
                "\n", IntStream.rangeClosed(1, 101).mapToObj(String::valueOf).toList());

        for (String typed : new String[] {"", "\n \n", "9 to 3", "1 to 101", "1 to 9999", many, "x".repeat(81)}) {
            assertThatThrownBy(() -> BedNames.of(typed)).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
