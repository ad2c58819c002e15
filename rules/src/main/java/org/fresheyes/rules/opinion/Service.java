package org.fresheyes.rules.opinion;

import java.time.LocalDate;
import java.util.Optional;

/**
 * The service that was chosen, with what was known when it was.
 *
 * @param specialty      treatment function code (NHS waiting-time statistics)
 * @param miles          straight-line distance from the person's outcode, if both places are known
 * @param medianWeeks    half of the people waiting there had waited this long or less; not a prediction
 * @param figuresOf      the month of that figure, by its last day
 * @param independent    false when it is the first team's own trust
 */
public record Service(
        Team team,
        Optional<String> specialty,
        Optional<Double> miles,
        Optional<Double> medianWeeks,
        Optional<LocalDate> figuresOf,
        boolean independent) {}
