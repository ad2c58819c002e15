package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.fresheyes.rules.symptoms.AreaId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * Jess's Rule (NHS England and DHSC, 23 September 2025): when a person presents a third time with the same or escalating
 * symptoms and there is no substantiated diagnosis, think again. The guidance leaves words open; the readings, 1 to 13,
 * are one class each. Who the person is cannot be asked here (reading 12). Safe to share between threads.
 */
public final class JesssRule {

    /** The version of the readings; printed with every prompt. */
    public static final String READING = "1.2";

    private final SymptomSet set;
    private final Settings settings;

    public JesssRule(SymptomSet set, Settings settings) {
        this.set = set;
        this.settings = settings;
    }

    /** What there is to say about a person on a day; nothing later than that day is known. */
    public Assessment assess(History history, LocalDate asOf) {
        OneRecord record = OneRecord.of(history.contacts());
        Seen seen = seen(record, history, asOf);
        Covering covering = Covering.of(history, settings, asOf, day -> answered(record, history, day));
        Reviewed reviewed = new Reviewed(seen.life(), covering, settings, asOf);
        List<Run> runs = ConnectedRuns.of(
                Stream.concat(seen.reached().stream(), reviewed.returned().stream())
                        .toList(),
                seen.life());
        Account account = Accounting.of(record, seen.statements(), seen.counts(), runs);
        NotChecked notChecked = Accounting.notChecked(account, history.notChecked());
        Versions versions = new Versions(READING, set.edition().version(), history.mapping());
        Prompts prompts = new Prompts(versions, history, set, asOf, settings, reviewed, notChecked);
        return new Assessment(versions, history.person(), asOf, prompts.of(runs), account, notChecked);
    }

    /** Readings 1 to 7, in the order in which they need each other. */
    private Seen seen(OneRecord record, History history, LocalDate asOf) {
        Statements statements = Statements.of(record, set, asOf);
        List<Restart> restarts = Restart.among(history.diagnoses(), set, asOf);
        EndedRuns ended = new EndedRuns(statements.understood(), restarts, set);
        WhatCounts counts = new WhatCounts(statements.understood(), ended, set);
        Life life = new Life(OneEpisode.presentations(counts.running()));
        Same same = new Same(life, set, settings);
        Escalating escalating = new Escalating(life, settings);
        UnresolvedDespiteDiagnosis despite =
                new UnresolvedDespiteDiagnosis(life, restarts, counts.ever(), same, escalating, set, settings);
        List<Reached> reached = Stream.of(same.latest(), escalating.latest(), despite.latest())
                .flatMap(List::stream)
                .toList();
        return new Seen(statements, counts, life, reached);
    }

    /** The areas of the prompt with the newest presentation on a day: the one that somebody answered then. */
    private SortedSet<AreaId> answered(OneRecord record, History history, LocalDate day) {
        Seen then = seen(record, history, day);
        return ConnectedRuns.of(then.reached(), then.life()).stream()
                .max((one, other) -> one.newest().compareTo(other.newest()))
                .map(Run::areas)
                .orElse(Collections.emptySortedSet());
    }

    private record Seen(Statements statements, WhatCounts counts, Life life, List<Reached> reached) {}
}
