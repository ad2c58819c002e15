package org.fresheyes.rules.symptoms.files;

/** SNOMED CT identifiers: 6 to 18 digits, the last a Verhoeff check digit, the two before it what it identifies. */
public final class SnomedIds {

    private static final int SHORTEST = 6;
    private static final int LONGEST = 18;

    /** The product of two elements of the dihedral group of order 10, as Verhoeff's scheme numbers them. */
    private static final String[] PRODUCT = {
        "0123456789", "1234067895", "2340178956", "3401289567", "4012395678",
        "5987604321", "6598710432", "7659821043", "8765932104", "9876543210"
    };

    /** What stands for a digit, by its place from the right. */
    private static final String[] PERMUTED = {
        "0123456789", "1576283094", "5803796142", "8916043527",
        "9453126870", "4286573901", "2793806415", "7046913258"
    };

    private SnomedIds() {}

    /** Whether this can be the id of a concept: its length, its check digit and that it says "concept". */
    public static boolean isConcept(String id) {
        return isId(id) && id.charAt(id.length() - 2) == '0' && id.charAt(id.length() - 3) <= '1';
    }

    /** Whether length and check digit are right. */
    public static boolean isId(String id) {
        if (id.length() < SHORTEST || id.length() > LONGEST || id.charAt(0) == '0') {
            return false;
        }
        int check = 0;
        for (int place = 0; place < id.length(); place++) {
            char digit = id.charAt(id.length() - 1 - place);
            if (digit < '0' || digit > '9') {
                return false;
            }
            int permuted = PERMUTED[place % PERMUTED.length].charAt(digit - '0') - '0';
            check = PRODUCT[check].charAt(permuted) - '0';
        }
        return check == 0;
    }
}
