package org.fresheyes.rules.identity;

import java.util.Locale;

/** The first half of a United Kingdom postcode, such as {@code LS6} or {@code EC1A}: enough for a distance. */
public record Outcode(String value) {

    /** @throws IllegalArgumentException when the text does not have the shape of an outward code. */
    public Outcode {
        if (!value.matches("[A-Z]{1,2}[0-9][A-Z0-9]?")) {
            throw new IllegalArgumentException(
                    "Outcode '%s': not the first half of a postcode. Maybe it is cut off.".formatted(value));
        }
    }

    /**
     * Reads an outcode, or the outcode of a whole postcode, in any case, with or without the space.
     *
     * @throws IllegalArgumentException for anything between the two: "LS6 1" must not be read as LS61
     */
    public static Outcode of(String written) {
        String tidy =
                written.toUpperCase(Locale.ROOT).replaceAll("[\\s\\p{Z}]+", " ").strip();
        String joined = tidy.replace(" ", "");
        boolean wholePostcode = joined.length() >= 5 && joined.matches(".*[0-9][A-Z]{2}");
        return new Outcode(wholePostcode ? joined.substring(0, joined.length() - 3) : tidy);
    }

    @Override
    public String toString() {
        return value;
    }
}
