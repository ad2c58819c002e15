package org.fresheyes.rules.identity;

import java.util.Locale;

/** The first half of a United Kingdom postcode, such as {@code LS6} or {@code EC1A}: enough for a distance. */
public record Outcode(String value) {

    /** @throws IllegalArgumentException when the text does not have the shape of an outward code. */
    public Outcode {
        if (!value.matches("[A-Z]{1,2}[0-9][A-Z0-9]?")) {
            throw new IllegalArgumentException(
                    "Outcode '%s': not the first half of a postcode. Maybe the space is missing.".formatted(value));
        }
    }

    /** Reads an outcode, or the outcode of a whole postcode, in any case, with or without the space. */
    public static Outcode of(String written) {
        String tidy = written.strip().toUpperCase(Locale.ROOT).replaceAll("\\s+", "");
        boolean wholePostcode = tidy.length() >= 5 && tidy.matches(".*[0-9][A-Z]{2}");
        return new Outcode(wholePostcode ? tidy.substring(0, tidy.length() - 3) : tidy);
    }

    @Override
    public String toString() {
        return value;
    }
}
