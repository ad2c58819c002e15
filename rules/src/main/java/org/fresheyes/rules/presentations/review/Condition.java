package org.fresheyes.rules.presentations.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.presentations.review.Event.Chased;
import org.fresheyes.rules.presentations.review.Event.Dismissed;
import org.fresheyes.rules.presentations.review.Event.Reviewed;

/** What must hold for an event beside its row of the table. */
public enum Condition {
    /** Somebody looks again after today, and within a year. */
    SAFETY_NET_WITHIN_A_YEAR,
    /** It is put away until a day after today, within a year. */
    DISMISSED_WITHIN_A_YEAR,
    /** What shows a red flag is put away for at most four weeks. */
    RED_FLAG_FOUR_WEEKS,
    /** A second opinion can be asked for only where the person is known by NHS number. */
    PERSON_KNOWN;

    /** In days. */
    static final int YEAR = 365;

    /** In days. */
    static final int FOUR_WEEKS = 28;

    /** Everything that does not hold. */
    static List<Condition> missing(Episode episode, Event event, LocalDate today) {
        List<Condition> missing = new ArrayList<>();
        switch (event) {
            case Reviewed reviewed -> {
                if (reviewed.outcome()
                        .net()
                        .filter(net -> !isAhead(net.due(), today, YEAR))
                        .isPresent()) {
                    missing.add(SAFETY_NET_WITHIN_A_YEAR);
                }
            }
            case Chased chased -> {
                if (!isAhead(chased.until(), today, YEAR)) {
                    missing.add(SAFETY_NET_WITHIN_A_YEAR);
                }
            }
            case Dismissed dismissed -> {
                if (!isAhead(dismissed.until(), today, YEAR)) {
                    missing.add(DISMISSED_WITHIN_A_YEAR);
                } else if (showsRedFlag(episode) && !isAhead(dismissed.until(), today, FOUR_WEEKS)) {
                    missing.add(RED_FLAG_FOUR_WEEKS);
                }
            }
            case Event.Begun begun -> {}
            case Event.Noticed noticed -> {}
            case Event.SaidAgain said -> {}
            case Event.Seen seen -> {}
            case Event.TakenOn taken -> {}
            case Event.GivenTo given -> {}
            case Event.ClockRanOut ranOut -> {}
            case Event.Ended ended -> {}
        }
        return missing;
    }

    private static boolean isAhead(LocalDate day, LocalDate today, int most) {
        return day.isAfter(today) && !day.isAfter(today.plusDays(most));
    }

    private static boolean showsRedFlag(Episode episode) {
        return Optional.of(episode)
                .flatMap(Episode::told)
                .filter(told -> !told.redFlags().isEmpty())
                .isPresent();
    }
}
