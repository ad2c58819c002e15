package org.fresheyes.server.presentations.burden;

import java.util.Locale;
import java.util.Optional;

/** As a practice's own system records it. */
public enum Sex implements Band {
    FEMALE("Female"),
    MALE("Male"),
    INDETERMINATE("Neither, or not specified"),
    OTHER_WORDS("Recorded in other words"),
    NOT_RECORDED("Not recorded");

    private final String words;

    Sex(String words) {
        this.words = words;
    }

    @Override
    public String words() {
        return words;
    }

    /** Words, first letters, and the numbers of the NHS data dictionary; empty when it is said not to be known. */
    public static Optional<Sex> read(String written) {
        return switch (written.strip().toLowerCase(Locale.ROOT)) {
            case "f", "female", "2" -> Optional.of(FEMALE);
            case "m", "male", "1" -> Optional.of(MALE);
            case "i", "x", "indeterminate", "intersex", "not specified", "9" -> Optional.of(INDETERMINATE);
            case "", "u", "unknown", "not known", "not recorded", "0" -> Optional.empty();
            default -> Optional.of(OTHER_WORDS);
        };
    }
}
