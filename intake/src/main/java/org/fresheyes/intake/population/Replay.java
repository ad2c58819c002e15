package org.fresheyes.intake.population;

import java.time.LocalDate;
import java.util.ArrayList;
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
 * What would have been prompted on each day of a span. A prompt is raised on the day on which a person's contact first
 * makes a current prompt at "review due" or above for an area that had none the day before.
 */
public final class Replay {

    /** Whole weeks, so that every day of the week is there as often. */
    static final int WEEKS = 52;

    private final JesssRule rule;

    public Replay(JesssRule rule) {
        this.rule = rule;
    }

    /** How many prompts were raised for a person in the weeks up to a day. */
    int raised(History history, LocalDate asOf) {
        return raised(history, asOf.minusWeeks(WEEKS).plusDays(1), asOf).size();
    }

    /** The prompts that were raised for a person from one day to another, both included; oldest first. */
    public List<Prompt> raised(History history, LocalDate first, LocalDate last) {
        List<Prompt> raised = new ArrayList<>();
        for (LocalDate day : days(history, first, last)) {
            Collection<Prompt> cards = cards(history, day);
            if (!cards.isEmpty()) {
                Set<AreaId> before = new HashSet<>();
                cards(history, day.minusDays(1)).forEach(card -> before.addAll(card.areas()));
                cards.stream()
                        .filter(card -> !before.containsAll(card.areas()))
                        .filter(card -> lastDay(card).equals(day))
                        .forEach(raised::add);
            }
        }
        return List.copyOf(raised);
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

    /** The days on which the person had a contact: on others nothing can be raised. */
    private static List<LocalDate> days(History history, LocalDate first, LocalDate last) {
        return history.contacts().stream()
                .flatMap(contact -> contact.when().day().stream())
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .distinct()
                .sorted()
                .toList();
    }
}
