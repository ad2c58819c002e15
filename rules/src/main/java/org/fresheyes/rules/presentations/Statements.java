package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.fresheyes.rules.presentations.Place.NotUsable;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.SymptomSet;

/**
 * Every entry of a record, understood or put aside.
 *
 * @param understood those about a symptom, on a day up to the as-of day; by day and id
 * @param aside      where the others are
 */
record Statements(List<Statement> understood, SortedMap<EntryId, Place> aside) {

    static Statements of(OneRecord record, SymptomSet set, LocalDate asOf) {
        Map<EntryId, About> about = new HashMap<>();
        for (Contact contact : record.contacts()) {
            contact.entries().forEach(entry -> about.put(new EntryId(contact.id(), entry.id()), About.of(entry, set)));
        }
        Links links = new Links(record, about, set);
        List<Statement> understood = new ArrayList<>();
        SortedMap<EntryId, Place> aside = new TreeMap<>();
        for (Contact contact : record.contacts()) {
            Optional<LocalDate> day = contact.when().day();
            for (Entry entry : contact.entries()) {
                EntryId id = new EntryId(contact.id(), entry.id());
                SortedMap<GroupId, Found> groups = links.groups(id);
                Optional<Place> place = unusable(day, asOf).or(() -> unread(entry, groups, set, links.leadNowhere(id)));
                if (place.isPresent()) {
                    aside.put(id, place.get());
                } else {
                    About own = about.getOrDefault(id, About.of(entry, set));
                    understood.add(new Statement(
                            contact, day.orElseThrow(), entry, groups, own.said(), own.disagreements()));
                }
            }
        }
        understood.sort(Statement.ORDER);
        return new Statements(understood, Collections.unmodifiableSortedMap(aside));
    }

    private static Optional<Place> unusable(Optional<LocalDate> day, LocalDate asOf) {
        if (day.isEmpty()) {
            return Optional.of(new NotUsable(NotUsable.Why.NO_DAY));
        }
        return day.filter(known -> known.isAfter(asOf)).map(future -> new NotUsable(NotUsable.Why.FUTURE));
    }

    private static Optional<Place> unread(
            Entry entry, SortedMap<GroupId, Found> groups, SymptomSet set, boolean leadsNowhere) {
        if (!groups.isEmpty()) {
            return Optional.empty();
        }
        if (entry.unread().isPresent()) {
            return Optional.of(new NotUsable(NotUsable.Why.UNREAD_TEXT));
        }
        if (About.isInUnknownSystem(entry, set)) {
            return Optional.of(new NotUsable(NotUsable.Why.UNKNOWN_CODE_SYSTEM));
        }
        return Optional.of(leadsNowhere ? new NotUsable(NotUsable.Why.LINK_LEADS_NOWHERE) : new Place.NotASymptom());
    }
}
