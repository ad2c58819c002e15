package org.fresheyes.rules.rapidreview.returns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class SuppressionTest {

    private static final Suppression USUAL = Suppression.USUAL;

    @Test
    void a_small_number_is_hidden_and_with_it_the_next_smallest() {
        assertThat(hidden(split(40, 2, 30, 8))).containsExactly("b0", "b2");
    }

    @Test
    void none_is_no_small_number() {
        assertThat(hidden(split(40, 0, 32, 8))).isEmpty();
    }

    @Test
    void two_small_numbers_that_are_small_together_take_a_third_with_them() {
        assertThat(hidden(split(40, 1, 1, 31, 7))).containsExactly("b0", "b1", "b3");
    }

    @Test
    void what_a_hidden_number_splits_into_is_hidden_too() {
        Count inner = new Count("inner", "Inner", 8, List.of(List.of(part("c0", 8), part("c1", 0))));
        Count total = new Count("total", "Total", 40, List.of(List.of(part("b0", 3), inner, part("b2", 29))));
        assertThat(hidden(total)).containsExactly("b0", "inner", "c0", "c1");
    }

    @Test
    void parts_that_do_not_add_up_are_refused() {
        assertThatThrownBy(() -> split(41, 2, 30, 8))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("add up to 40");
    }

    /** Whoever knows the rule and the totals can work out no number that is hidden. */
    @Test
    void nothing_hidden_can_be_found_by_subtracting() {
        SplittableRandom random = new SplittableRandom(22);
        int somethingHidden = 0;
        for (int i = 0; i < 5_000; i++) {
            Count total = tree(random, "n", 30 + random.nextInt(60), 3);
            Map<String, OptionalInt> shown = new HashMap<>();
            USUAL.lines(total).forEach(line -> shown.put(line.code(), line.value()));
            somethingHidden += shown.containsValue(OptionalInt.empty()) ? 1 : 0;
            requireSafe(total, shown);
        }
        assertThat(somethingHidden).isGreaterThan(500);
    }

    private static void requireSafe(Count count, Map<String, OptionalInt> shown) {
        boolean open = shown.get(count.code()).isPresent();
        if (open) {
            assertThat(count.value() == 0 || count.value() >= USUAL.smallest())
                    .as(count::code)
                    .isTrue();
        }
        for (List<Count> split : count.splits()) {
            List<Count> hidden = split.stream()
                    .filter(part -> shown.get(part.code()).isEmpty())
                    .toList();
            if (open && !hidden.isEmpty()) {
                assertThat(hidden).as(split::toString).hasSizeGreaterThan(1);
                assertThat(hidden.stream().mapToInt(Count::value).sum())
                        .as(split::toString)
                        .isGreaterThanOrEqualTo(USUAL.smallest());
            }
            if (!open) {
                assertThat(hidden).as(split::toString).hasSameSizeAs(split);
            }
            split.forEach(part -> requireSafe(part, shown));
        }
    }

    private static Count tree(SplittableRandom random, String code, int value, int depth) {
        List<List<Count>> splits = new ArrayList<>();
        for (int s = 0; s < (depth == 0 ? 0 : 1 + random.nextInt(2)); s++) {
            List<Count> parts = new ArrayList<>();
            int left = value;
            int many = 2 + random.nextInt(5);
            for (int p = 0; p < many; p++) {
                int share = p == many - 1 ? left : random.nextInt(left / (1 + random.nextInt(4)) + 1);
                left -= share;
                parts.add(tree(random, "%s.%d.%d".formatted(code, s, p), share, random.nextInt(depth)));
            }
            splits.add(parts);
        }
        return new Count(code, code, value, splits);
    }

    private static Count split(int total, int... values) {
        List<Count> parts = new ArrayList<>();
        for (int value : values) {
            parts.add(part("b" + parts.size(), value));
        }
        return new Count("total", "Total", total, List.of(parts));
    }

    private static Count part(String code, int value) {
        return new Count(code, code, value, List.of());
    }

    private static List<String> hidden(Count total) {
        return USUAL.lines(total).stream()
                .filter(line -> line.value().isEmpty())
                .map(Line::code)
                .toList();
    }
}
