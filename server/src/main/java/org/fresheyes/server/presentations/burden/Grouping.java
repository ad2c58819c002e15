package org.fresheyes.server.presentations.burden;

import java.time.LocalDate;
import java.util.List;

/** By what people are counted apart. */
public enum Grouping {
    AGE("Age"),
    SEX("Sex"),
    ETHNICITY("Ethnicity"),
    DEPRIVATION("Deprivation, in tenths");

    private final String words;

    Grouping(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }

    /** Every row, whoever is in it. */
    List<? extends Band> bands() {
        return switch (this) {
            case AGE -> List.of(AgeBand.values());
            case SEX -> List.of(Sex.values());
            case ETHNICITY -> List.of(Ethnicity.values());
            case DEPRIVATION -> List.of(Deprivation.values());
        };
    }

    /** The row somebody is in on a day. */
    Band of(Background background, LocalDate day) {
        return switch (this) {
            case AGE -> AgeBand.on(day, background.born());
            case SEX -> background.sex().orElse(Sex.NOT_RECORDED);
            case ETHNICITY -> background.ethnicity().orElse(Ethnicity.NOT_RECORDED);
            case DEPRIVATION -> Deprivation.of(background.decile());
        };
    }
}
