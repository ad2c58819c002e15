package org.fresheyes.rules.symptoms.files;

import java.util.Collection;
import java.util.Comparator;

/** The known id that is spelt most like another text. */
final class Nearest {

    private Nearest() {}

    /** Empty when nothing is known. */
    static String to(String text, Collection<?> known) {
        return known.stream()
                .map(Object::toString)
                .min(Comparator.<String>comparingInt(each -> distance(text, each))
                        .thenComparing(each -> each))
                .orElse("");
    }

    /** Fewest letters to add, drop or change to make one of the other. */
    private static int distance(String one, String other) {
        int[] above = new int[other.length() + 1];
        for (int column = 0; column <= other.length(); column++) {
            above[column] = column;
        }
        for (int row = 1; row <= one.length(); row++) {
            int[] here = new int[other.length() + 1];
            here[0] = row;
            for (int column = 1; column <= other.length(); column++) {
                int changed = above[column - 1] + (one.charAt(row - 1) == other.charAt(column - 1) ? 0 : 1);
                here[column] = Math.min(changed, Math.min(above[column], here[column - 1]) + 1);
            }
            above = here;
        }
        return above[other.length()];
    }
}
