package org.fresheyes.rules.wellness;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.fresheyes.rules.days.London;

/** Who has been asked on a day, and who has not. A day is a day in London. */
public final class Rounds {

    private final Questionnaire questionnaire;

    public Rounds(Questionnaire questionnaire) {
        this.questionnaire = questionnaire;
    }

    /** How far the asking of one person is on a day. */
    public Asked asked(Stay stay, LocalDate day) {
        return stay.askings().stream()
                .filter(asking -> dayOf(asking.at()).equals(day))
                .map(this::asked)
                .min(Asked::compareTo)
                .orElse(Asked.NOT_ASKED);
    }

    private Asked asked(Asking asking) {
        return switch (asking) {
            case Asking.Answered answered -> Asked.ANSWERED;
            case Asking.NotAnswered none ->
                questionnaire.reason(none.reason()).map(NoAnswer::askAgain).orElse(true)
                        ? Asked.ASK_AGAIN
                        : Asked.ENOUGH_FOR_TODAY;
        };
    }

    /** Those who are there now and whom somebody has yet to ask today, in the order given. */
    public List<Stay> toAsk(Collection<Stay> stays, Instant now) {
        return stays.stream()
                .filter(stay -> stay.isThereAt(now))
                .filter(stay -> asked(stay, dayOf(now)).isOpen())
                .toList();
    }

    /** How many of those who were there at some time in the hours of asking of a day were asked on it. */
    public Coverage coverage(Collection<Stay> stays, LocalDate day) {
        Map<Asked, Integer> counts = new EnumMap<>(Asked.class);
        Instant begin = at(day, questionnaire.from());
        Instant end = at(day, questionnaire.to());
        stays.stream()
                .filter(stay -> stay.isWithin(begin, end))
                .forEach(stay -> counts.merge(asked(stay, day), 1, Integer::sum));
        return new Coverage(counts);
    }

    private static LocalDate dayOf(Instant instant) {
        return London.day(instant);
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(London.ZONE).toInstant();
    }
}
