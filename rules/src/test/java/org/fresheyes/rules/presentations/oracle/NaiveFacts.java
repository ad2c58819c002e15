package org.fresheyes.rules.presentations.oracle;

import static java.time.temporal.ChronoUnit.DAYS;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Diagnosis;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.EntryId;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Course;
import org.fresheyes.rules.symptoms.GroupId;
import org.fresheyes.rules.symptoms.Label;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Readings 1, 2 and 4, for histories in which every entry has one code or only words, and no copies. */
final class NaiveFacts {

    private final History history;
    private final SymptomSet set;
    private final LocalDate asOf;
    private final Map<EntryId, String> aside = new TreeMap<>();
    private final List<Hit> counted = new ArrayList<>();
    private final List<Hit> running = new ArrayList<>();

    NaiveFacts(History history, SymptomSet set, LocalDate asOf) {
        this.history = history;
        this.set = set;
        this.asOf = asOf;
        history.contacts().stream()
                .filter(this::usable)
                .sorted(Comparator.comparing(NaiveFacts::day))
                .forEach(contact -> contact.entries().forEach(entry -> take(contact, entry)));
    }

    Map<EntryId, String> aside() {
        return aside;
    }

    /** What counts by reading 1, ended or not. */
    List<Hit> counted() {
        return counted;
    }

    List<Hit> running() {
        return running;
    }

    private boolean usable(Contact contact) {
        Optional<LocalDate> day = contact.when().day();
        boolean usable = day.isPresent() && !day.get().isAfter(asOf);
        if (!usable) {
            contact.entries()
                    .forEach(entry -> aside.put(
                            new EntryId(contact.id(), entry.id()),
                            day.isPresent() ? "unusable FUTURE" : "unusable NO_DAY"));
        }
        return usable;
    }

    private void take(Contact contact, Entry entry) {
        EntryId id = new EntryId(contact.id(), entry.id());
        Set<GroupId> groups = groups(entry.id(), new HashSet<>());
        Said said = said(entry);
        if (groups.isEmpty()) {
            aside.put(id, leadsNowhere(contact, entry) ? "unusable LINK_LEADS_NOWHERE" : "no symptom");
        } else if (said.assertion() != Assertion.PRESENT && said.assertion() != Assertion.PROVISIONAL) {
            aside.put(id, "excluded " + said.assertion());
        } else if (!brought(contact, groups, said)) {
            aside.put(id, "excluded ANOTHER_PURPOSE");
        } else {
            List<Hit> hits = groups.stream()
                    .map(group -> hit(contact, entry, group, said))
                    .toList();
            List<Hit> alive = hits.stream().filter(hit -> !ended(hit)).toList();
            counted.addAll(hits);
            running.addAll(alive);
            if (alive.isEmpty()) {
                aside.put(id, "excluded ENDED_RUN");
            }
        }
    }

    private boolean brought(Contact contact, Set<GroupId> groups, Said said) {
        if (contact.purpose() == Purpose.PRESENTATION
                || said.course()
                        .filter(c -> c == Course.PERSISTING || c == Course.WORSE)
                        .isPresent()) {
            return true;
        }
        return groups.stream().flatMap(group -> redFlags(group).stream()).anyMatch(redFlag -> running.stream()
                .filter(hit -> hit.redFlags().contains(redFlag))
                .noneMatch(hit -> hit.day().isBefore(day(contact)) && DAYS.between(hit.day(), day(contact)) <= 365));
    }

    private boolean ended(Hit hit) {
        boolean resolved = hit.redFlags().isEmpty()
                && history.contacts().stream()
                        .filter(contact -> contact.when()
                                .day()
                                .filter(d -> !d.isAfter(asOf) && !d.isBefore(hit.day()))
                                .isPresent())
                        .anyMatch(contact -> hit.groups().stream().anyMatch(group -> resolves(contact, group, hit)));
        return resolved
                || restarts().entrySet().stream()
                        .anyMatch(restart -> restart.getKey().explains().contains(hit.narrowest())
                                && restart.getValue().stream().anyMatch(day -> !day.isBefore(hit.day())));
    }

    private boolean resolves(Contact contact, GroupId group, Hit hit) {
        boolean gone = contact.entries().stream()
                .filter(entry -> said(entry).assertion() == Assertion.RESOLVED)
                .anyMatch(entry -> groups(entry.id(), new HashSet<>()).contains(group));
        boolean back = contact.entries().stream()
                .filter(entry -> said(entry).assertion().countsAsPresent())
                .anyMatch(entry -> groups(entry.id(), new HashSet<>()).contains(group));
        return gone && !(back && day(contact).equals(hit.day()));
    }

    /** The days on which each diagnosis was made with a basis, and not in the 365 days before. */
    Map<Label, List<LocalDate>> restarts() {
        Map<Label, List<LocalDate>> restarts = new HashMap<>();
        for (Label label : set.labels().values()) {
            List<LocalDate> made = history.diagnoses().stream()
                    .filter(diagnosis -> diagnosis.basis().isPresent()
                            && diagnosis.words().equals(label.name())
                            && !diagnosis.day().isAfter(asOf))
                    .map(Diagnosis::day)
                    .toList();
            if (!label.working()) {
                restarts.put(
                        label,
                        made.stream()
                                .distinct()
                                .filter(day -> made.stream()
                                        .noneMatch(other -> other.isBefore(day) && DAYS.between(other, day) <= 365))
                                .toList());
            }
        }
        return restarts;
    }

    /** Reading 2. */
    static List<Visit> visits(List<Hit> hits) {
        List<Visit> visits = new ArrayList<>();
        for (LocalDate day : hits.stream().map(Hit::day).distinct().sorted().toList()) {
            List<Hit> today = hits.stream().filter(hit -> hit.day().equals(day)).toList();
            Optional<Visit> taker =
                    visits.stream().filter(visit -> takes(visit, today, day)).max(Comparator.comparing(Visit::last));
            taker.ifPresent(visits::remove);
            visits.add(new Visit(Stream.concat(taker.stream().flatMap(visit -> visit.hits().stream()), today.stream())
                    .toList()));
        }
        visits.sort(Comparator.comparing(Visit::day));
        return visits;
    }

    private static boolean takes(Visit visit, List<Hit> today, LocalDate day) {
        Set<Mode> modes = visit.hits().stream().map(hit -> hit.contact().mode()).collect(Collectors.toSet());
        boolean remote = modes.stream()
                .allMatch(mode -> mode == Mode.REMOTE
                        || mode == Mode.ONLINE_OR_TEXT
                        || mode == Mode.TELEPHONE
                        || mode == Mode.VIDEO);
        return remote
                && DAYS.between(visit.last(), day) <= 3
                && today.stream()
                        .filter(hit -> modes.stream()
                                .allMatch(mode -> hit.contact().mode().ordinal() > mode.ordinal()))
                        .anyMatch(hit -> visit.hits().stream()
                                .anyMatch(other -> other.groups().stream().anyMatch(hit.groups()::contains)));
    }

    private Hit hit(Contact contact, Entry entry, GroupId group, Said said) {
        boolean urgent = set.worsenings().stream()
                .anyMatch(worsening -> set.withWider(group).contains(worsening.group())
                        && worsening.isShownBy(said.severity(), said.course(), entry.codes(), entry.words()));
        return new Hit(
                contact,
                entry,
                day(contact),
                group,
                set.group(group).area(),
                set.withWider(group),
                redFlags(group),
                said.severity(),
                said.course(),
                urgent);
    }

    private Set<GroupId> redFlags(GroupId group) {
        return set.withWider(group).stream()
                .filter(each -> set.group(each).redFlag())
                .collect(Collectors.toSet());
    }

    private Said said(Entry entry) {
        Said coded = entry.codes().stream()
                .flatMap(code -> set.meaningOf(code).stream())
                .findFirst()
                .filter(meaning -> entry.coded().assertion() == Assertion.PRESENT)
                .map(meaning -> new Said(
                        meaning.assertion(),
                        entry.coded().course(),
                        entry.coded().severity(),
                        List.of()))
                .orElse(entry.coded());
        return entry.written().orElse(coded);
    }

    private Set<GroupId> groups(String id, Set<String> seen) {
        if (!seen.add(id)) {
            return Set.of();
        }
        Entry entry = entry(id).orElseThrow();
        Set<GroupId> groups = new HashSet<>();
        entry.codes().forEach(code -> set.meaningOf(code).ifPresent(meaning -> groups.addAll(meaning.groups())));
        if (groups.isEmpty()) {
            groups.addAll(set.groupsIn(entry.words()));
            set.labelsIn(entry.words()).forEach(label -> groups.addAll(label.standsFor()));
        }
        entry.sameAs().stream()
                .filter(target -> entry(target).isPresent() && !when(target).isAfter(when(id)))
                .forEach(target -> groups.addAll(groups(target, seen)));
        return set.narrowest(groups);
    }

    private boolean leadsNowhere(Contact contact, Entry entry) {
        return !entry.sameAs().isEmpty()
                && entry.sameAs().stream()
                        .noneMatch(target ->
                                entry(target).isPresent() && !when(target).isAfter(day(contact)));
    }

    private Optional<Entry> entry(String id) {
        return history.contacts().stream()
                .flatMap(contact -> contact.entries().stream())
                .filter(entry -> entry.id().equals(id))
                .findFirst();
    }

    private LocalDate when(String id) {
        return history.contacts().stream()
                .filter(contact ->
                        contact.entries().stream().anyMatch(entry -> entry.id().equals(id)))
                .findFirst()
                .flatMap(contact -> contact.when().day())
                .orElse(LocalDate.MIN);
    }

    private static LocalDate day(Contact contact) {
        return contact.when().day().orElseThrow();
    }
}
