package org.fresheyes.server.records.internal.pack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.server.records.Account;
import org.fresheyes.server.records.ChecklistEntry;
import org.fresheyes.server.records.ImportedRecord;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.PackCase;
import org.fresheyes.server.records.PackContents;
import org.fresheyes.server.records.PackContents.CheckedThing;
import org.fresheyes.server.records.PackContents.NotShown;
import org.fresheyes.server.records.PackContents.Source;
import org.fresheyes.server.records.RecordFile;
import org.fresheyes.server.records.Redaction;
import org.fresheyes.server.web.Dates;

/** Puts a pack together from what is known, without what was left out. */
public final class PackDraft {

    private PackDraft() {}

    public static PackContents of(
            PackCase facts,
            List<RecordFile> files,
            List<Redaction> redactions,
            List<ChecklistEntry> checklist,
            Actor by,
            Instant at) {
        List<Redaction> standing = redactions.stream().filter(Redaction::stands).toList();
        List<Source> sources = files.stream()
                .filter(file -> file.state() == RecordFile.State.USABLE)
                .flatMap(file -> file.record().stream().map(record -> source(file, record, standing)))
                .toList();
        return new PackContents(
                facts,
                sources,
                standing.stream().map(Redaction::sentence).toList(),
                checklist.stream().map(PackDraft::checked).toList(),
                by,
                at);
    }

    private static Source source(RecordFile file, ImportedRecord record, List<Redaction> standing) {
        Set<Integer> leftOut = standing.stream()
                .filter(redaction -> redaction.item().file().equals(file.id()))
                .map(redaction -> redaction.item().number())
                .collect(Collectors.toSet());
        Set<String> unsaid = new HashSet<>();
        List<Item> items = new ArrayList<>();
        Set<Integer> consultations = new HashSet<>();
        for (Item item : record.items()) {
            if (leftOut.contains(item.entry().number())) {
                unsaid.add(item.entry().what().display().toLowerCase(Locale.UK));
            } else if (item instanceof Item.Consultation) {
                consultations.add(item.entry().number());
            }
        }
        for (Item item : record.items()) {
            if (!leftOut.contains(item.entry().number())) {
                items.add(item.with(item.entry().within(consultations, unsaid)));
            }
        }
        return new Source(
                file.name(),
                file.sha256(),
                file.at(),
                record.edition(),
                record.practice(),
                items,
                record.notices().stream()
                        .filter(notice -> unsaid.stream().noneMatch(notice.toLowerCase(Locale.UK)::contains))
                        .toList(),
                record.account().sum(),
                notShown(record.account()));
    }

    /** By type and reason, so that an id or a name does not slip in. */
    private static List<NotShown> notShown(Account account) {
        Map<String, Map<String, Long>> counts = account.listedLines().stream()
                .collect(Collectors.groupingBy(
                        Account.Line::type,
                        TreeMap::new,
                        Collectors.groupingBy(
                                line -> Account.reason(line).orElse(""), TreeMap::new, Collectors.counting())));
        List<NotShown> lines = new ArrayList<>();
        counts.forEach(
                (type, reasons) -> reasons.forEach((reason, count) -> lines.add(new NotShown(type, reason, count))));
        return lines;
    }

    private static CheckedThing checked(ChecklistEntry entry) {
        String state = entry.received()
                .map(day -> entry.state().words() + ", received " + Dates.date(day))
                .orElse(entry.state().words());
        return new CheckedThing(entry.what(), state, entry.note());
    }
}
