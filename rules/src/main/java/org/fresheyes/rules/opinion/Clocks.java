package org.fresheyes.rules.opinion;

/**
 * Local time limits, in working days except where said.
 *
 * @param acknowledge       to say that the request has arrived
 * @param answer            to explain, agree or decline
 * @param explain           for the first clinician to go over it again
 * @param choose            to choose a service together
 * @param arrange           to answer the delay question, make the records ready and send
 * @param chase             until the receiving team is asked for an answer; weekly after that, for ever
 * @param report            from being seen to the opinion
 * @param advise            for the referrer to say whether advice is enough
 * @param acknowledgeReport for both teams to have read the opinion
 * @param reconcile         to agree one plan
 * @param feedbackDays      calendar days after which the person is asked once how it was
 */
public record Clocks(
        int acknowledge,
        int answer,
        int explain,
        int choose,
        int arrange,
        int chase,
        int report,
        int advise,
        int acknowledgeReport,
        int reconcile,
        int feedbackDays) {

    /** The suggestion of this project; no national standard exists. */
    public static final Clocks DEFAULT = new Clocks(5, 10, 10, 10, 5, 10, 15, 10, 5, 15, 14);

    /** Longest time an organisation can give a step. */
    public static final int LONGEST = 90;

    /** @throws IllegalArgumentException when a limit is not 1 to 90. */
    public Clocks {
        for (int days : new int[] {
            acknowledge,
            answer,
            explain,
            choose,
            arrange,
            chase,
            report,
            advise,
            acknowledgeReport,
            reconcile,
            feedbackDays
        }) {
            if (days < 1 || days > LONGEST) {
                throw new IllegalArgumentException(
                        "Clock of %d days: not 1 to %d. Maybe weeks were meant.".formatted(days, LONGEST));
            }
        }
    }
}
