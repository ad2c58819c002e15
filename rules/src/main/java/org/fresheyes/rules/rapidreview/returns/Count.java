package org.fresheyes.rules.rapidreview.returns;

import java.util.List;

/**
 * A number, and the ways it splits into others.
 *
 * @param code   by which programs know it
 * @param words  by which people do
 * @param splits each a list of counts that add up to this one
 */
public record Count(String code, String words, int value, List<List<Count>> splits) {

    /** @throws IllegalArgumentException when it is less than nothing, or a split does not add up to it. */
    public Count {
        if (value < 0) {
            throw new IllegalArgumentException("Count %s: %d.".formatted(code, value));
        }
        splits = splits.stream().map(List::copyOf).toList();
        for (List<Count> split : splits) {
            int sum = split.stream().mapToInt(Count::value).sum();
            if (sum != value) {
                throw new IllegalArgumentException(
                        "Count %s: %d, but its parts %s add up to %d. Maybe a part is missing."
                                .formatted(
                                        code,
                                        value,
                                        split.stream().map(Count::code).toList(),
                                        sum));
            }
        }
    }

    static Count of(String code, String words, long value) {
        return new Count(code, words, Math.toIntExact(value), List.of());
    }
}
