package org.fresheyes.rules.identity;

import java.util.stream.IntStream;

/** Well-formed NHS numbers from the range kept for tests, 999 000 0000 to 999 999 9999. */
public final class NhsNumbers {

    /** What the check digit comes to when no number begins so: one beginning in eleven. */
    static final int NONE = 10;

    private NhsNumbers() {}

    /**
     * The n-th test number, counted from 0; a different one for each n.
     *
     * @throws java.util.NoSuchElementException when there are no more, after about 909 000
     */
    public static NhsNumber test(int n) {
        int nine = IntStream.range(999_000_000, 1_000_000_000)
                .filter(beginning -> checkDigit(beginning) != NONE)
                .skip(n)
                .findFirst()
                .orElseThrow();
        return new NhsNumber("" + nine + checkDigit(nine));
    }

    /** 0 to 10, written from the NHS Data Dictionary and not from the code under test. */
    static int checkDigit(int nine) {
        int sum = 0;
        int rest = nine;
        for (int weight = 2; weight <= 10; weight++) {
            sum += rest % 10 * weight;
            rest /= 10;
        }
        int check = 11 - sum % 11;
        return check == 11 ? 0 : check;
    }
}
