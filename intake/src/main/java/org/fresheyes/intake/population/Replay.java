package org.fresheyes.intake.population;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Presentation;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * What would have been prompted on each day of a year. A prompt is raised on the day on which a person's contact first
 * makes a current prompt at "review due" or above for an area that had none the day before.
 */
final class Replay {

    /** Whole weeks, so that every day of the week is there as often. */
    static final int WEEKS = 52;

    private final JesssRule rule;

    Replay(JesssRule rule) {
        this.rule = rule;
    }

    /** How many prompts were raised for a person in the weeks up to a day. */
    int raised(History history, LocalDate asOf) {
        int raised = 0;
        for (LocalDate day : days(history, asOf)) {
            Collection<Prompt> cards = cards(history, day);
            if (!cards.isEmpty()) {
                Set<AreaId> before = new HashSet<>();
                cards(history, day.minusDays(1)).forEach(card -> before.addAll(card.areas()));
                raised += Math.toIntExact(cards.stream()
                        .filter(card -> !before.containsAll(card.areas()))
                        .filter(card -> lastDay(card).equals(day))
                        .count());
            }
        }
        return raised;
    }

    private Collection<Prompt> cards(History history, LocalDate day) {
        return rule.assess(history, day).prompts().stream()
                .filter(Prompt::isCard)
                .toList();
    }

    private static LocalDate lastDay(Prompt card) {
        return card.presentations().stream()
                .map(Presentation::lastDay)
                .max(LocalDate::compareTo)
                .orElseThrow();
    }

    /** The days of the weeks on which the person had a contact: on others nothing can be raised. */
    private static List<LocalDate> days(History history, LocalDate asOf) {
        return history.contacts().stream()
                .flatMap(contact -> contact.when().day().stream())
                .filter(day -> day.isAfter(asOf.minusWeeks(WEEKS)) && !day.isAfter(asOf))
                .distinct()
                .sorted()
                .toList();
    }
}
