package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** The numbers of reading 1.2 that nobody can set, in days. */
final class Days {

    /** "365 days" in readings 1, 4 and 7. */
    static final int YEAR = 365;
    /** Reading 2: a remote contact and the more direct one that follows it are one presentation. */
    static final int SAME_EPISODE = 3;
    /** Reading 8: three presentations so close together are no known condition. */
    static final int CLOSE_TOGETHER = 90;
    /** Reading 9: later presentations so close to the one before belong to the run. */
    static final int RUN_GOES_ON = 60;

    private Days() {}

    /** From the earlier day to the later one; both ends of a window are in it. */
    static long apart(LocalDate earlier, LocalDate later) {
        return ChronoUnit.DAYS.between(earlier, later);
    }
}
