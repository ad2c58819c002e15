package org.fresheyes.rules.identity;

/**
 * A ten-digit NHS number whose last digit checks the other nine (NHS Data Dictionary, NHS NUMBER).
 * A number is well-formed, not verified: only a trace against the Personal Demographics Service verifies it.
 */
public record NhsNumber(String digits) {

    /** What some systems write where a number is not known. */
    private static final String FILLER = "0000000000";

    /** @throws IllegalArgumentException when the text is not ten digits, or the check digit does not match. */
    public NhsNumber {
        if (!isWellFormed(digits)) {
            throw new IllegalArgumentException(
                    "NHS number '%s': not ten digits with a matching check digit. Maybe two digits are swapped."
                            .formatted(digits));
        }
    }

    /** Reads a number as people write and paste it, with or without spaces and dashes of any kind. */
    public static NhsNumber of(String written) {
        return new NhsNumber(written.replaceAll("[\\s\\p{Z}\\p{Pd}]", ""));
    }

    /** True for ten digits, not all zero, whose weighted sum (10 down to 2, modulo 11) gives the last one. */
    public static boolean isWellFormed(String digits) {
        if (!digits.matches("[0-9]{10}") || digits.equals(FILLER)) {
            return false;
        }
        int sum = 0;
        for (int i = 0; i < 9; i++) {
            sum += (digits.charAt(i) - '0') * (10 - i);
        }
        int check = (11 - sum % 11) % 11;
        return check == digits.charAt(9) - '0';
    }

    /** True for the range kept for tests and demonstrations (999 000 0000 to 999 999 9999). */
    public boolean isTestNumber() {
        return digits.startsWith("999");
    }

    /** As printed for people: three, three and four digits. */
    public String spaced() {
        return digits.substring(0, 3) + " " + digits.substring(3, 6) + " " + digits.substring(6);
    }

    @Override
    public String toString() {
        return digits;
    }
}
