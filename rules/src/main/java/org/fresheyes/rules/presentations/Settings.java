package org.fresheyes.rules.presentations;

/**
 * What a practice can set, in days.
 *
 * @param window    how far apart three presentations can be (readings 5 and 6), 30 to 730
 * @param current   how old the newest presentation of a current prompt can be (reading 10), 1 to 365
 * @param dismissal how long a dismissal without an expiry holds (reading 11), 1 to 365
 */
public record Settings(int window, int current, int dismissal) {

    /** Reading 1.2's own numbers. */
    public static final Settings DEFAULT = new Settings(365, 42, 90);

    /** @throws IllegalArgumentException when a number is out of range. */
    public Settings {
        check("Window", window, 30, 730);
        check("Current", current, 1, 365);
        check("Dismissal", dismissal, 1, 365);
    }

    private static void check(String what, int days, int least, int most) {
        if (days < least || days > most) {
            throw new IllegalArgumentException("%s of %d days: not %d to %d. Maybe weeks or months were meant."
                    .formatted(what, days, least, most));
        }
    }
}
