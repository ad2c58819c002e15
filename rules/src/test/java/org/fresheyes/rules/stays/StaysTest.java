package org.fresheyes.rules.stays;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.fresheyes.rules.scenario.Catalogue;
import org.fresheyes.rules.scenario.CatalogueLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The catalogue in stays.txt: every line in its order, and in many others, with everything said once or more often. */
class StaysTest {

    private static final String FILE = "/org/fresheyes/rules/stays/stays.txt";
    private static final Path KEPT = Path.of("..", "docs", "beds.md");
    private static final int ORDERS = 100;

    private static final String PAGE =
            """
            # Who lies where: how the messages of a hospital are read

            Printed from `stays.txt` in the tests of `rules` by `StaysTest`; do not edit. Every line is played on the rules,
            in many orders and with messages twice, so it is what they do.

            A message is the time at which it was written down, what it says, "of" and the time at which that happened,
            and where somebody lies (ward/bed or ward/room/bed). Admitted is HL7 v2.4 A01, moved A02, left A03, seen A08,
            not-admitted A11, not-moved A12, not-left A13, into A40. What happened counts by when it happened, in
            whatever order it came. How unclear messages are read:

            - A cancel takes back what was written down before it or with it. It names what by the time in EVN-6, to the
              minute. Names it no time, or its own, it takes back what happened last.
            - When the admission is taken back and no other is left, the person was never there. Nothing said until then
              counts; only a new admission begins the stay again.
            - The cancel of a discharge says where they lie from then on, when that is another bed than before (HL7 allows
              it). When it is the same bed, it only takes back.
            - An A08, and the cancel of a move, only fill a gap. They never move anybody, and bring nobody back.
            - Of two messages for one moment, the one written down last counts.
            """;

    static Stream<CatalogueLine> catalogue() {
        return Catalogue.of(FILE).stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("catalogue")
    void whoever_lies_there_lies_there_in_any_order(CatalogueLine scenario) {
        Random random = new Random(7);
        assertThat(outcome(scenario, random, 0)).isEqualTo(scenario.outcome());
        for (int order = 1; order <= ORDERS; order++) {
            assertThat(outcome(scenario, random, order)).as("order %d", order).isEqualTo(scenario.outcome());
        }
    }

    @Test
    void the_numbers_of_each_kind_follow_each_other() {
        Catalogue.assertNumbered(Catalogue.of(FILE));
    }

    @Test
    void the_page_in_docs_is_what_the_catalogue_prints() throws IOException {
        Path printed = Path.of("target", "beds.md");
        Files.createDirectories(printed.toAbsolutePath().getParent());
        Files.writeString(printed, PAGE + Catalogue.printed(Catalogue.of(FILE)));

        assertThat(KEPT)
                .as(
                        "docs/beds.md is not what the catalogue prints. Maybe a scenario changed: copy rules/target/beds.md.")
                .hasSameTextualContentAs(printed);
    }

    @Test
    void a_place_says_something_and_a_merge_has_two_numbers() {
        assertThatThrownBy(() -> new Spot("", " ", "", "")).hasMessageContaining("no ward, no room, no bed");
        assertThat(new Spot("", "", "", "4")).hasToString("4");
        assertThat(new Spot("", "W6", "", "")).hasToString("W6");
        for (String[] numbers : new String[][] {{"A", "A"}, {"", "B"}, {"A", " "}}) {
            assertThatThrownBy(() -> new Merge(numbers[0], numbers[1], Instant.EPOCH))
                    .hasMessageContaining("two different numbers");
        }
        assertThat(Numbers.of(StayTold.merges("09:00 A into B · 10:00 B into C"))
                        .allOf("A"))
                .containsExactlyInAnyOrder("A", "B", "C");
        assertThat(Numbers.of(List.of()).allOf("A")).containsExactly("A");
    }

    private static String outcome(CatalogueLine scenario, Random random, int order) {
        return scenario.kind() == 'M'
                ? Numbers.of(told(StayTold.merges(scenario.happens()), random, order))
                        .counting(scenario.about())
                : StayTold.told(Course.of(told(StayTold.said(scenario.happens()), random, order)));
    }

    /** Order 0 is the order of the line; in all others, things are said in any order, and some of them again. */
    private static <T> List<T> told(List<T> once, Random random, int order) {
        List<T> told = new ArrayList<>(once);
        if (order > 0) {
            once.stream().filter(each -> random.nextBoolean()).forEach(told::add);
            Collections.shuffle(told, random);
        }
        return told;
    }
}
