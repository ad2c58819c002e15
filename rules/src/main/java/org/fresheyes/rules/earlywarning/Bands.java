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
    public record Band(Optional<BigDecimal> from, Optional<BigDecimal> to, int score) {

        public Band {
            from = from.map(BigDecimal::stripTrailingZeros);
            to = to.map(BigDecimal::stripTrailingZeros);
        }

        private boolean endsBeforeItBegins() {
            return from.flatMap(first -> to.filter(last -> last.compareTo(first) < 0))
                    .isPresent();
        }

        @Override
        public String toString() {
            String last = to.map(BigDecimal::toPlainString).orElse("");
            return from.map(BigDecimal::toPlainString)
                    .map(first -> last.isEmpty() ? first + " and over" : first + " to " + last)
                    .orElse("up to " + last);
        }
    }

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
        Optional<BigDecimal> begins = Optional.empty();
        boolean goesOn = true;
        for (Band band : sorted) {
            if (!goesOn || !band.from().equals(begins) || band.endsBeforeItBegins()) {
                throw gap(band, step);
            }
            goesOn = band.to().isPresent();
            begins = band.to().map(to -> to.add(step).stripTrailingZeros());
        }
        if (goesOn && !sorted.isEmpty()) {
            throw gap(sorted.get(sorted.size() - 1), step);
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

    private static IllegalArgumentException gap(Band band, BigDecimal step) {
        return new IllegalArgumentException(
                "band '%s' does not follow the one before it in steps of %s up to the highest number"
                        .formatted(band, step.toPlainString()));
    }
}
