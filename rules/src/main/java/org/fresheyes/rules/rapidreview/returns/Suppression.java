package org.fresheyes.rules.rapidreview.returns;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/**
 * What is hidden in public, so that nobody can be recognised by a small number, and none can be found by taking others from
 * a total. Nothing says what holds for these calls; NHS England leaves out services with fewer than 30 patients, and we do
 * as it does.
 *
 * @param fewest   with fewer calls than this, every number is hidden
 * @param smallest a number below this is hidden, unless it is 0; hidden parts of a number add up to no less
 */
public record Suppression(int fewest, int smallest) {

    public static final Suppression USUAL = new Suppression(30, 5);

    /** For the hospital's own eyes. */
    public static final Suppression NONE = new Suppression(0, 0);

    /** @throws IllegalArgumentException when a limit is less than nothing. */
    public Suppression {
        if (fewest < 0 || smallest < 0) {
            throw new IllegalArgumentException("Suppression below %d and %d.".formatted(fewest, smallest));
        }
    }

    /** The lines of a return, each followed by those it splits into. */
    public List<Line> lines(Count total) {
        List<Line> lines = new ArrayList<>();
        add(total, total.value() < fewest, 0, lines);
        return lines;
    }

    private void add(Count count, boolean hidden, int depth, List<Line> lines) {
        lines.add(new Line(
                count.code(), count.words(), depth, hidden ? OptionalInt.empty() : OptionalInt.of(count.value())));
        for (List<Count> split : count.splits()) {
            Set<Count> gone = hidden ? Set.copyOf(split) : hiddenOf(split);
            split.forEach(part -> add(part, gone.contains(part), depth + 1, lines));
        }
    }

    /** Small ones; then the next smallest ones, until what is hidden cannot be found by subtracting. */
    private Set<Count> hiddenOf(List<Count> split) {
        Set<Count> hidden = new HashSet<>();
        split.stream()
                .filter(part -> part.value() > 0 && part.value() < smallest)
                .forEach(hidden::add);
        List<Count> others = split.stream()
                .filter(part -> !hidden.contains(part))
                .sorted(Comparator.comparing((Count part) -> part.value() == 0).thenComparingInt(Count::value))
                .toList();
        for (Count next : others) {
            if (!hidden.isEmpty() && (hidden.size() == 1 || sum(hidden) < smallest)) {
                hidden.add(next);
            }
        }
        return hidden;
    }

    private static int sum(Set<Count> counts) {
        return counts.stream().mapToInt(Count::value).sum();
    }
}
