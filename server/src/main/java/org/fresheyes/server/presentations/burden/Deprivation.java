package org.fresheyes.server.presentations.burden;

import java.util.Optional;

/** Fifths of the index of multiple deprivation, from its tenths. */
public enum Deprivation implements Band {
    MOST("1 and 2, most deprived"),
    SECOND("3 and 4"),
    THIRD("5 and 6"),
    FOURTH("7 and 8"),
    LEAST("9 and 10, least deprived"),
    NOT_RECORDED("Not recorded");

    private final String words;

    Deprivation(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** @param decile 1, most deprived, to 10 */
    static Deprivation of(Optional<Integer> decile) {
        return decile.map(tenth -> values()[(tenth - 1) / 2]).orElse(NOT_RECORDED);
    }
}
