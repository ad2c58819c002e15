package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * All sources of a person as one record: a contact told twice is one contact, an entry told twice is one entry, and the
 * order in which they came is forgotten.
 *
 * @param contacts by id
 * @param copies   by contact and entry: entries that say, under another id, exactly what one of their contact says
 * @param repeats  how often an entry came again under the same contact and id
 */
record OneRecord(List<Contact> contacts, SortedMap<EntryId, EntryId> copies, int repeats) {

    private static final Comparator<When> EARLIEST = Comparator.comparing(
                    (When when) -> when.day().orElse(LocalDate.MAX))
            .thenComparing(When::toString);

    static OneRecord of(List<Contact> told) {
        Map<String, Contact> byId = new TreeMap<>();
        told.forEach(contact -> byId.merge(contact.id(), contact, OneRecord::together));
        List<Contact> contacts = new ArrayList<>();
        SortedMap<EntryId, EntryId> copies = new TreeMap<>();
        int distinct = 0;
        for (Contact contact : byId.values()) {
            Map<String, Entry> entries = new TreeMap<>();
            contact.entries().forEach(entry -> entries.merge(entry.id(), entry, first(Entry::toString)));
            distinct += entries.size();
            contacts.add(
                    contact.entries().size() < 2
                            ? contact
                            : contact.with(withoutCopies(contact.id(), entries, copies)));
        }
        int all = told.stream().mapToInt(contact -> contact.entries().size()).sum();
        return new OneRecord(contacts, copies, all - distinct);
    }

    private static List<Entry> withoutCopies(String contact, Map<String, Entry> entries, Map<EntryId, EntryId> copies) {
        Map<Entry, Entry> byContent = new HashMap<>();
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : entries.values()) {
            Entry first = byContent.putIfAbsent(entry.as("any"), entry);
            if (first == null) {
                kept.add(entry);
            } else {
                copies.put(new EntryId(contact, entry.id()), new EntryId(contact, first.id()));
            }
        }
        return kept;
    }

    /** Where two sources differ about a contact, the one that says more, or sees it as more serious, is believed. */
    private static Contact together(Contact one, Contact other) {
        return new Contact(
                one.id(),
                EARLIEST.compare(one.when(), other.when()) <= 0 ? one.when() : other.when(),
                either(one.practice(), other.practice()),
                either(one.clinician(), other.clinician()),
                one.mode().compareTo(other.mode()) >= 0 ? one.mode() : other.mode(),
                one.setting().compareTo(other.setting()) >= 0 ? one.setting() : other.setting(),
                one.purpose().compareTo(other.purpose()) <= 0 ? one.purpose() : other.purpose(),
                Stream.concat(one.entries().stream(), other.entries().stream()).toList());
    }

    private static <T> Optional<T> either(Optional<T> one, Optional<T> other) {
        return Stream.of(one, other).flatMap(Optional::stream).min(Comparator.comparing(Object::toString));
    }

    private static <T> BinaryOperator<T> first(Function<T, String> written) {
        return BinaryOperator.minBy(Comparator.comparing(written));
    }
}
