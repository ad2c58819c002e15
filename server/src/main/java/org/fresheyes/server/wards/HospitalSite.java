package org.fresheyes.server.wards;

import org.fresheyes.rules.identity.OdsCode;

/**
 * A hospital whose wards are kept here.
 *
 * @param code its own ODS code
 * @param organisation the trust or provider that runs it
 * @param phone the number for a call about a patient there, answered day and night; it stands on every page and poster
 */
public record HospitalSite(OdsCode code, OdsCode organisation, String name, String phone) {

    /** Longest name of a hospital, a ward or a bed, in characters. */
    public static final int LONGEST_NAME = 80;

    private static final int LONGEST_PHONE = 24;

    /** @throws IllegalArgumentException when the name is blank or too long, or the phone number is none. */
    public HospitalSite {
        name = named("Hospital", name);
        phone = phone(phone);
    }

    /**
     * A phone number as people write it: digits, spaces, brackets and a plus, at least three digits.
     *
     * @throws IllegalArgumentException when it is none
     */
    public static String phone(String written) {
        String tidy = written.strip().replaceAll("\\s+", " ");
        boolean digits = tidy.chars().filter(Character::isDigit).count() >= 3;
        if (!digits || tidy.length() > LONGEST_PHONE || !tidy.matches("[+(]?[0-9][0-9 ()]*")) {
            throw new IllegalArgumentException(
                    "Phone number '%s': not a number that can be rung. Maybe it is a name.".formatted(written));
        }
        return tidy;
    }

    static String named(String what, String name) {
        String tidy = name.strip().replaceAll("\\s+", " ");
        if (tidy.isEmpty() || tidy.length() > LONGEST_NAME) {
            throw new IllegalArgumentException("%s '%s': a name has 1 to %d characters. Maybe it is a description."
                    .formatted(what, name, LONGEST_NAME));
        }
        return tidy;
    }
}
