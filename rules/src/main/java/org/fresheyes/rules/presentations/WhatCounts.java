package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fresheyes.rules.presentations.Place.Excluded;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * Reading 1: an entry counts when it is present, about the person and in a symptom group, and its contact was a
 * presentation; at any other contact when it says persisting or worse, or is a red flag that did not count in the 365
 * days before.
 */
final class WhatCounts {

    private final SymptomSet set;
    private final EndedRuns ended;
    private final Map<GroupId, LocalDate> redFlagLastCounted = new HashMap<>();
    private final List<Mention> running = new ArrayList<>();
    private final List<Mention> ever = new ArrayList<>();
    private final SortedMap<EntryId, Place> excluded = new TreeMap<>();

    /** @param statements by day */
    WhatCounts(List<Statement> statements, EndedRuns ended, SymptomSet set) {
        this.set = set;
        this.ended = ended;
        statements.stream()
                .collect(Collectors.groupingBy(Statement::day, TreeMap::new, Collectors.toList()))
                .values()
                .forEach(this::count);
    }

    /** What counts, by day and id: runs that have ended are left out (reading 4). */
    List<Mention> running() {
        return List.copyOf(running);
    }

    /** What would count if no run had ended; by day and id. */
    List<Mention> ever() {
        return List.copyOf(ever);
    }

    /** The entries that do not count, and why. */
    SortedMap<EntryId, Place> excluded() {
        return excluded;
    }

    /** One day is decided as a whole: a red flag on it was not "before" for another entry of the day. */
    private void count(Collection<Statement> ofOneDay) {
        int from = running.size();
        for (Statement statement : ofOneDay) {
            if (!statement.said().assertion().countsAsPresent()) {
                exclude(statement, Excluded.Why.of(statement.said().assertion()));
            } else if (!isBrought(statement)) {
                exclude(statement, Excluded.Why.ANOTHER_PURPOSE);
            } else {
                take(statement);
            }
        }
        running.subList(from, running.size()).forEach(mention -> mention.redFlags()
                .forEach(redFlag -> redFlagLastCounted.put(redFlag, mention.day())));
    }

    /** Whether the person brought it, whatever the contact was for. */
    private boolean isBrought(Statement statement) {
        return statement.contact().purpose() == Purpose.PRESENTATION
                || statement
                        .said()
                        .course()
                        .filter(course -> course == Course.PERSISTING || course == Course.WORSE)
                        .isPresent()
                || statement.groups().keySet().stream()
                        .flatMap(group -> set.redFlags(group).stream())
                        .anyMatch(redFlag -> isNew(redFlag, statement.day()));
    }

    private boolean isNew(GroupId redFlag, LocalDate day) {
        LocalDate last = redFlagLastCounted.get(redFlag);
        return last == null || Days.apart(last, day) > Days.YEAR;
    }

    private void take(Statement statement) {
        int before = running.size();
        for (GroupId group : statement.groups().keySet()) {
            Mention mention = Mention.of(statement, group, set);
            ever.add(mention);
            if (!ended.ended(group, statement.day())) {
                running.add(mention);
            }
        }
        if (running.size() == before) {
            exclude(statement, Excluded.Why.ENDED_RUN);
        }
    }

    private void exclude(Statement statement, Excluded.Why why) {
        excluded.put(statement.id(), new Excluded(why));
    }
}
