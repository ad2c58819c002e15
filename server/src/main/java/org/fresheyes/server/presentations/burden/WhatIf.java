package org.fresheyes.server.presentations.burden;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.intake.population.Replay;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.JesssRule;
import org.fresheyes.rules.presentations.Prompt;
import org.fresheyes.rules.presentations.Settings;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * What the rule would have said of the same records with other numbers: it reads every record twice, day by day, and
 * changes nothing.
 */
public final class WhatIf {

    private final JesssRule now;
    private final JesssRule other;
    private final LocalDate first;
    private final LocalDate last;
    private final List<Changed> lost = new ArrayList<>();
    private final List<Changed> gained = new ArrayList<>();
    private Sums sumsNow = new Sums(0, 0);
    private Sums sumsOther = new Sums(0, 0);
    private int people;

    /**
     * @param first of the days on which raised prompts are counted
     * @param last  of them, and the day on which open ones are counted
     */
    public WhatIf(SymptomSet set, Settings now, Settings other, LocalDate first, LocalDate last) {
        this.now = new JesssRule(set, now);
        this.other = new JesssRule(set, other);
        this.first = first;
        this.last = last;
    }

    /** Prompts at "review due" or above. */
    public record Sums(int open, int raised) {
        private Sums and(Collection<Prompt> moreOpen, Collection<Prompt> moreRaised) {
            return new Sums(open + moreOpen.size(), raised + moreRaised.size());
        }
    }

    /**
     * Somebody about whom there are prompts with one of the settings, and none with the other.
     *
     * @param person as their record names them
     * @param newest the day of the newest visit in the prompts
     */
    public record Changed(String person, LocalDate newest, SortedSet<AreaId> areas) {}

    /** @param people whose records were read */
    public record Difference(int people, Sums now, Sums other, List<Changed> lost, List<Changed> gained) {

        public Difference {
            lost = List.copyOf(lost);
            gained = List.copyOf(gained);
        }

        /** How many more prompts would have been raised; fewer are below 0. */
        public int moreRaised() {
            return other.raised() - now.raised();
        }

        /** How many more prompts would be open today; fewer are below 0. */
        public int moreOpen() {
            return other.open() - now.open();
        }
    }

    /** Reads one more record. */
    public void read(History history) {
        people++;
        List<Prompt> raisedNow = new Replay(now).raised(history, first, last);
        List<Prompt> raisedOther = new Replay(other).raised(history, first, last);
        List<Prompt> openNow = open(now, history);
        List<Prompt> openOther = open(other, history);
        sumsNow = sumsNow.and(openNow, raisedNow);
        sumsOther = sumsOther.and(openOther, raisedOther);
        List<Prompt> allNow =
                Stream.concat(openNow.stream(), raisedNow.stream()).toList();
        List<Prompt> allOther =
                Stream.concat(openOther.stream(), raisedOther.stream()).toList();
        if (allOther.isEmpty() && !allNow.isEmpty()) {
            lost.add(changed(history, allNow));
        }
        if (allNow.isEmpty() && !allOther.isEmpty()) {
            gained.add(changed(history, allOther));
        }
    }

    /** What was found so far. */
    public Difference difference() {
        return new Difference(people, sumsNow, sumsOther, lost, gained);
    }

    private List<Prompt> open(JesssRule rule, History history) {
        return rule.assess(history, last).prompts().stream()
                .filter(Prompt::isCard)
                .toList();
    }

    private static Changed changed(History history, List<Prompt> prompts) {
        SortedSet<AreaId> areas = new TreeSet<>();
        prompts.forEach(prompt -> areas.addAll(prompt.areas()));
        LocalDate newest =
                prompts.stream().map(Prompt::newest).max(LocalDate::compareTo).orElseThrow();
        return new Changed(history.person(), newest, areas);
    }
}
