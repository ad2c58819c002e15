package org.fresheyes.rules.scenario;

import java.util.Arrays;

/**
 * One line of the catalogue: number, who or what it is about, what happens, what comes of it.
 *
 * <p>{@code N002 | 70 years | normal, oxygen | 0+0+2+0+0+0+0 = 2, low}
 */
public record CatalogueLine(String number, String section, String about, String happens, String outcome) {

    /** @throws IllegalArgumentException when the line has not four parts. */
    static CatalogueLine read(String section, String line) {
        String[] parts = Arrays.stream(line.split("\\|", -1)).map(String::strip).toArray(String[]::new);
        if (parts.length != 4) {
            throw new IllegalArgumentException(
                    "CatalogueLine '%s': %d parts, not 4. Maybe a bar is missing.".formatted(line, parts.length));
        }
        return new CatalogueLine(parts[0], section, parts[1], parts[2], parts[3]);
    }

    /** What is played: the letter of its number. */
    public char kind() {
        return number.charAt(0);
    }

    @Override
    public String toString() {
        return "%s %s: %s".formatted(number, about, happens);
    }
}
