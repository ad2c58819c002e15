package org.fresheyes.rules.earlywarning;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which score a number has: bands that follow each other without a gap, from the lowest number to the highest. */
public record Bands(List<Band> bands) {

    /**
     * The score of a range of numbers.
     *
     * @param from the lowest; absent in the first band
     * @param to   the highest; absent in the last band
     */
    public record Band(Optional<BigDecimal> from, Optional<BigDecimal> to, int score) {}

    /** @throws IllegalArgumentException when there is no band. */
    public Bands {
        if (bands.isEmpty()) {
            throw new IllegalArgumentException("Bands: there is none.");
        }
        bands = List.copyOf(bands);
    }

    /**
     * Bands in any order.
     *
     * @param step by which a band begins after the one before it ended
     * @throws IllegalArgumentException when a number belongs to no band or to two
     */
    public static Bands of(List<Band> bands, BigDecimal step) {
        List<Band> sorted = bands.stream()
                .sorted(Comparator.comparing(
                        Band::from, Comparator.comparing(from -> from.orElse(BigDecimal.valueOf(Long.MIN_VALUE)))))
                .toList();
        for (int at = 0; at < sorted.size(); at++) {
            Band band = sorted.get(at);
            boolean first = at == 0;
            Optional<BigDecimal> before =
                    first ? Optional.empty() : sorted.get(at - 1).to();
            boolean follows = first
                    ? band.from().isEmpty()
                    : before.map(to -> band.from()
                                    .filter(from -> from.compareTo(to.add(step)) == 0)
                                    .isPresent())
                            .orElse(false);
            boolean whole = band.from()
                    .flatMap(from -> band.to().map(to -> from.compareTo(to) <= 0))
                    .orElse(true);
            boolean ends = (at < sorted.size() - 1) == band.to().isPresent();
            if (!follows || !whole || !ends) {
                throw new IllegalArgumentException(
                        "band '%s' does not follow the one before it in steps of %s up to the highest number"
                                .formatted(words(band), step.toPlainString()));
            }
        }
        return new Bands(sorted);
    }

    /** The score of a number that is not finer than the step of these bands. */
    public int score(BigDecimal value) {
        return bands.stream()
                .filter(band -> band.to().map(to -> value.compareTo(to) <= 0).orElse(true))
                .findFirst()
                .orElseThrow()
                .score();
    }

    private static String words(Band band) {
        String to = band.to().map(BigDecimal::toPlainString).orElse("");
        return band.from()
                .map(from -> to.isEmpty() ? from.toPlainString() + " and over" : from.toPlainString() + " to " + to)
                .orElse("up to " + to);
    }
}
