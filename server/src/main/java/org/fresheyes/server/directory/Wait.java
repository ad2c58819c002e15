package org.fresheyes.server.directory;

import java.time.YearMonth;
import java.util.OptionalDouble;
import org.fresheyes.rules.identity.OdsCode;

/**
 * How long the people who are still waiting to start treatment have waited, at one provider for one treatment
 * function, at the end of a month (NHS England, consultant-led referral to treatment, incomplete pathways).
 * It is not the wait for a first appointment, and not one hospital's: it is the whole provider's.
 *
 * @param medianWeeks half have waited less, half longer; worked out from the published one-week bands. Absent when
 *     fewer than {@link #FEWEST_FOR_A_MEDIAN} wait. 104 stands for "two years or more".
 * @param within18Weeks how many of {@code waiting} have waited less than 18 weeks.
 * @param waiting how many wait, at least one.
 */
public record Wait(
        OdsCode trust,
        TreatmentFunction function,
        OptionalDouble medianWeeks,
        int within18Weeks,
        int waiting,
        YearMonth month,
        Source source) {

    /** Below this NHS England publishes no median, and we work out none. */
    public static final int FEWEST_FOR_A_MEDIAN = 20;

    /** @throws IllegalArgumentException when the numbers contradict each other. */
    public Wait {
        double median = medianWeeks.orElse(0);
        boolean medianFits = medianWeeks.isEmpty() || (waiting >= FEWEST_FOR_A_MEDIAN && median >= 0 && median <= 104);
        if (waiting < 1 || within18Weeks < 0 || within18Weeks > waiting || !medianFits) {
            throw new IllegalArgumentException(
                    "Wait at %s for %s: %d waiting, %d within 18 weeks, median %s. Maybe the columns of the file moved."
                            .formatted(trust, function.code(), waiting, within18Weeks, medianWeeks));
        }
    }

    /** Share of those waiting who have waited less than 18 weeks, 0 to 1. The NHS standard is 0.92. */
    public double within18WeeksShare() {
        return (double) within18Weeks / waiting;
    }
}
