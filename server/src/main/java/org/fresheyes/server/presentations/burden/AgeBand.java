package org.fresheyes.server.presentations.burden;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/** Whole years of age. */
public enum AgeBand implements Band {
    UNDER_10("Under 10", 0, 9),
    FROM_10("10 to 17", 10, 17),
    FROM_18("18 to 24", 18, 24),
    FROM_25("25 to 39", 25, 39),
    FROM_40("40 to 59", 40, 59),
    FROM_60("60 to 74", 60, 74),
    FROM_75("75 and over", 75, Integer.MAX_VALUE),
    NOT_RECORDED("Not recorded", 0, -1);

    private final String words;
    private final int least;
    private final int most;

    AgeBand(String words, int least, int most) {
        this.words = words;
        this.least = least;
        this.most = most;
    }

    @Override
    public String words() {
        return words;
    }

    /** The band on a day; a birth after that day is as good as none. */
    static AgeBand on(LocalDate day, Optional<LocalDate> born) {
        return born.filter(birth -> !birth.isAfter(day))
                .map(birth -> ChronoUnit.YEARS.between(birth, day))
                .flatMap(age -> Stream.of(values())
                        .filter(band -> age >= band.least && age <= band.most)
                        .findFirst())
                .orElse(NOT_RECORDED);
    }
}
