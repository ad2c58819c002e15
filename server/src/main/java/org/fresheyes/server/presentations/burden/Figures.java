package org.fresheyes.server.presentations.burden;

import java.util.Locale;

/** Numbers in words, so that they say what they should and nobody can be picked out by them. */
public final class Figures {

    private static final int STEP = 5;
    private static final String TOO_FEW = "too few to say";

    private Figures() {}

    /** How many for each 1,000 people and week: "2.30"; "not known" when there are no people. */
    public static String rate(int count, int people, int weeks) {
        return people == 0 ? "not known" : String.format(Locale.UK, "%.2f", count * 1_000.0 / people / weeks);
    }

    /** "43%" of a whole; "none" when there is nothing to have a share of. */
    public static String share(int part, int whole) {
        return whole == 0 ? "none" : Math.round(100.0 * part / whole) + "%";
    }

    /**
     * A number of people or of what happened to them, in a table by who they are: "fewer than 5", else to the nearest 5.
     * Were only the small ones left out, one of them could be worked out from the others and their sum.
     */
    public static String few(int count) {
        return isFew(count) ? "fewer than 5" : String.format(Locale.UK, "%,d", toNearest(count));
    }

    /** Whether a number is too small to be shown. */
    static boolean isFew(int count) {
        return count < STEP;
    }

    /** "41 fewer", "1 more", "no more and no fewer". */
    public static String more(int more) {
        return more == 0
                ? "no more and no fewer"
                : String.format(Locale.UK, more < 0 ? "%,d fewer" : "%,d more", Math.abs(more));
    }

    /** A share that gives no more away than its two numbers do: worked out from what is shown of them. */
    public static String fewShare(int part, int whole) {
        return isFew(part) ? TOO_FEW : share(toNearest(part), toNearest(whole));
    }

    /** A rate that gives no more away than its two numbers do. */
    public static String fewRate(int count, int people, int weeks) {
        return isFew(count) || isFew(people) ? TOO_FEW : rate(toNearest(count), toNearest(people), weeks);
    }

    private static int toNearest(int count) {
        return (count + STEP / 2) / STEP * STEP;
    }
}
