package org.fresheyes.server.wards;

import java.util.Locale;
import java.util.random.RandomGenerator;

/**
 * What stands on a poster and leads to its place. Nobody can guess it (59 bits by chance), and it can be read out: there
 * is no 0, 1, i, l or o in it.
 */
public record PlaceCode(String value) {

    private static final String SIGNS = "23456789abcdefghjkmnpqrstuvwxyz";
    private static final int LENGTH = 12;

    /** @throws IllegalArgumentException when it is not twelve of these signs. */
    public PlaceCode {
        if (!isOne(value)) {
            throw new IllegalArgumentException(
                    "Code of a place '%s': not %d of the signs %s. Maybe a letter was misread."
                            .formatted(value, LENGTH, SIGNS));
        }
    }

    /** A code nobody has seen. */
    static PlaceCode fresh(RandomGenerator random) {
        StringBuilder code = new StringBuilder(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            code.append(SIGNS.charAt(random.nextInt(SIGNS.length())));
        }
        return new PlaceCode(code.toString());
    }

    /** A code as people type it: in any case, with spaces and dashes. It may be none. */
    static String tidied(String typed) {
        return typed.replaceAll("[\\s\\p{Pd}]", "").toLowerCase(Locale.ROOT);
    }

    /** True for a text that can be a code. */
    static boolean isOne(String text) {
        return text.length() == LENGTH && text.chars().allMatch(sign -> SIGNS.indexOf(sign) >= 0);
    }

    /** As printed for people: three groups of four. */
    public String spaced() {
        return value.substring(0, 4) + " " + value.substring(4, 8) + " " + value.substring(8);
    }

    @Override
    public String toString() {
        return value;
    }
}
