package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
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
        List<Line> lines = record.contacts().stream()
                .flatMap(contact ->
                        contact.entries().stream().map(entry -> new Line(contact, entry, About.of(entry, set))))
                .toList();
        Links links = new Links(lines, record.copies(), set);
        List<Statement> understood = new ArrayList<>();
        SortedMap<EntryId, Place> aside = new TreeMap<>();
        for (Line line : lines) {
            SortedMap<GroupId, Found> groups = links.groups(line);
            aside(line, groups, links, set, asOf)
                    .ifPresentOrElse(
                            place -> aside.put(line.id(), place), () -> understood.add(statement(line, groups)));
        }
        understood.sort(Statement.ORDER);
        return new Statements(understood, Collections.unmodifiableSortedMap(aside));
    }

    private static Statement statement(Line line, SortedMap<GroupId, Found> groups) {
        return new Statement(
                line.contact(),
                line.day().orElseThrow(),
                line.entry(),
                groups,
                line.about().said(),
                line.about().disagreements());
    }

    /** Where an entry is that cannot be used, or names no symptom; empty for the others. */
    private static Optional<Place> aside(
            Line line, SortedMap<GroupId, Found> groups, Links links, SymptomSet set, LocalDate asOf) {
        if (line.day().isEmpty()) {
            return Optional.of(new NotUsable(NotUsable.Why.NO_DAY));
        }
        if (line.day().filter(day -> day.isAfter(asOf)).isPresent()) {
            return Optional.of(new NotUsable(NotUsable.Why.FUTURE));
        }
        if (!groups.isEmpty()) {
            return Optional.empty();
        }
        if (line.entry().unread().isPresent()) {
            return Optional.of(new NotUsable(NotUsable.Why.UNREAD_TEXT));
        }
        if (About.isInUnknownSystem(line.entry(), set)) {
            return Optional.of(new NotUsable(NotUsable.Why.UNKNOWN_CODE_SYSTEM));
        }
        return Optional.of(
                links.leadNowhere(line) ? new NotUsable(NotUsable.Why.LINK_LEADS_NOWHERE) : new Place.NotASymptom());
    }
}
