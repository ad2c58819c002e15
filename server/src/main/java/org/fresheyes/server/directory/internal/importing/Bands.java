package org.fresheyes.server.directory.internal.importing;

import java.util.OptionalDouble;
import org.fresheyes.server.directory.Wait;

/**
 * How many people have waited 0 to 1 weeks, 1 to 2, … 103 to 104, and 104 or more. NHS England publishes these bands
 * by provider and commissioner; to add up the commissioners gives the provider.
 */
final class Bands {

    /** The 104 one-week bands, and one without an end. */
    static final int COUNT = 105;

    private static final int STANDARD_WEEKS = 18;

    private final int[] people = new int[COUNT];
    private int unknownStart;

    void add(int band, int count) {
        people[band] += count;
    }

    /** People of whom nobody knows when they began to wait. They count as waiting, and in no band. */
    void addUnknownStart(int count) {
        unknownStart += count;
    }

    void add(Bands other) {
        for (int band = 0; band < COUNT; band++) {
            people[band] += other.people[band];
        }
        unknownStart += other.unknownStart;
    }

    int waiting() {
        return inBands(COUNT) + unknownStart;
    }

    /** Those who have waited less than 18 weeks. */
    int within18Weeks() {
        return inBands(STANDARD_WEEKS);
    }

    /**
     * The wait in weeks that half of them have not reached. Within its one-week band people are taken to be spread
     * evenly (linear interpolation). 104 when it lies in the band without an end; empty when fewer than
     * {@link Wait#FEWEST_FOR_A_MEDIAN} wait.
     */
    OptionalDouble medianWeeks() {
        return inBands(COUNT) < Wait.FEWEST_FOR_A_MEDIAN ? OptionalDouble.empty() : OptionalDouble.of(quantile(0.5));
    }

    /** The wait in weeks that this share of those in bands has not reached; at least one person must be in a band. */
    double quantile(double share) {
        double before = 0;
        double wanted = share * inBands(COUNT);
        for (int week = 0; week < COUNT - 1; week++) {
            if (people[week] > 0 && before + people[week] >= wanted) {
                return week + (wanted - before) / people[week];
            }
            before += people[week];
        }
        return COUNT - 1;
    }

    private int inBands(int end) {
        int sum = 0;
        for (int band = 0; band < end; band++) {
            sum += people[band];
        }
        return sum;
    }
}
