package org.fresheyes.rules.presentations;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fresheyes.rules.presentations.Place.NotUsable;

/** Reading 13: says of every entry where it is. */
final class Accounting {

    private Accounting() {}

    static Account of(OneRecord record, Statements statements, WhatCounts counts, List<Run> runs) {
        Set<EntryId> inPrompts = new HashSet<>();
        runs.stream()
                .flatMap(Run::mentions)
                .forEach(mention -> inPrompts.add(mention.statement().id()));
        SortedMap<EntryId, Place> places = new TreeMap<>(statements.aside());
        places.putAll(counts.excluded());
        for (Statement statement : statements.understood()) {
            places.putIfAbsent(
                    statement.id(), inPrompts.contains(statement.id()) ? new Place.InPrompt() : new Place.Counted());
        }
        record.copies().forEach((copy, kept) -> Optional.ofNullable(places.get(kept))
                .ifPresent(place -> places.putIfAbsent(copy, place)));
        return new Account(places, record.copies(), record.repeats());
    }

    static NotChecked notChecked(Account account, List<String> sources) {
        return new NotChecked(
                sources,
                count(account, NotUsable.Why.UNKNOWN_CODE_SYSTEM),
                count(account, NotUsable.Why.UNREAD_TEXT),
                count(account, NotUsable.Why.NO_DAY));
    }

    /** Copies say nothing more, so they are not counted. */
    private static int count(Account account, NotUsable.Why why) {
        return Math.toIntExact(account.places().entrySet().stream()
                .filter(entry -> entry.getValue().equals(new NotUsable(why)))
                .filter(entry -> !account.copies().containsKey(entry.getKey()))
                .count());
    }
}
