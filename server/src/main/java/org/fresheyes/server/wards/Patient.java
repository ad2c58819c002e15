package org.fresheyes.server.wards;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.fresheyes.rules.identity.NhsNumber;

/**
 * Somebody who lies in a hospital, as the hospital knows them: whoever it is may not be known yet.
 *
 * @param number the hospital's own number
 * @param given may be empty, and so may the family name
 */
public record Patient(
        String number, String given, String family, Optional<NhsNumber> nhsNumber, Optional<LocalDate> born) {

    /** Longest number or name that is kept, in characters. */
    public static final int LONGEST = 120;

    /** @throws IllegalArgumentException when there is no number, or something is too long. */
    public Patient {
        number = number.strip();
        given = given.strip();
        family = family.strip();
        if (number.isEmpty() || number.length() > LONGEST || given.length() > LONGEST || family.length() > LONGEST) {
            throw new IllegalArgumentException(
                    "Patient '%s': number and names have at most %d characters, and a number at least one."
                            .formatted(number, LONGEST));
        }
    }

    /** "COLDWELL, Amina", as lists are sorted; words in its place when no name is known. */
    public String listed() {
        if (family.isEmpty() && given.isEmpty()) {
            return "Name not known";
        }
        return family.isEmpty() ? given : (family.toUpperCase(Locale.UK) + ", " + given).replaceFirst(", $", "");
    }
}
