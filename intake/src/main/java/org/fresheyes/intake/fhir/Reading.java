package org.fresheyes.intake.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.rules.presentations.Act;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Diagnosis;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.LongTermCondition;
import org.fresheyes.rules.presentations.Named;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Review;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Said;
import org.fresheyes.rules.symptoms.SymptomSet;

/** Puts the facts of one person together into a history. What came first and what came last makes no difference. */
final class Reading {

    private final Mapping mapping;
    private final SymptomSet set;
    private final Wording wording;
    private final Told person;
    private final Headings headings;
    private final Drafts drafts;
    private final Claims claims;
    private final Basis basis;
    private final Fates fates = new Fates();
    private final List<Diagnosis> diagnoses = new ArrayList<>();
    private final List<LongTermCondition> conditions = new ArrayList<>();
    private final List<Act> acts = new ArrayList<>();
    private final List<Review> reviews = new ArrayList<>();
    private final SortedSet<String> notChecked = new TreeSet<>();

    Reading(Mapping mapping, SymptomSet set, Wording wording, Told person, Told others) {
        this.mapping = mapping;
        this.set = set;
        this.wording = wording;
        this.person = person;
        Meetings meetings = new Meetings(mapping, person, others);
        this.headings = new Headings(mapping, person);
        this.drafts = new Drafts(meetings, person);
        this.claims = new Claims(person, drafts.happened());
        this.basis = new Basis(mapping, meetings, person);
    }

    PersonRecord read(String id, Collection<String> sourcesNotChecked) {
        notChecked.addAll(sourcesNotChecked);
        person.all(Fact.Finding.class).forEach(this::finding);
        person.all(Fact.Trouble.class).forEach(this::trouble);
        person.all(Fact.Meeting.class).forEach(this::meeting);
        Deeds deeds = new Deeds(mapping, set);
        person.all(Fact.Deed.class).forEach((ref, deed) -> fates.add(ref, deeds.read(ref, deed, acts, reviews)));
        person.all(Fact.Heading.class).forEach((ref, heading) -> fates.add(ref, "a list or heading"));
        person.all(Fact.Booking.class).forEach((ref, booking) -> fates.add(ref, "says what a contact was booked for"));
        person.all(Fact.Whoever.class).forEach((ref, whoever) -> fates.add(ref, "the person"));
        person.repeats().forEach((type, times) -> fates.addAll(type, "another copy or version", times));
        passed();
        headings.warnings().forEach(warning -> notChecked.add("the source kept something back: %s".formatted(warning)));
        List<Contact> contacts = drafts.contacts();
        History history = new History(
                id,
                mapping.edition().version(),
                contacts,
                diagnoses,
                conditions,
                acts,
                reviews,
                List.of(),
                left(contacts),
                List.copyOf(notChecked));
        return new PersonRecord(history, fates.tally());
    }

    private void finding(String ref, Fact.Finding finding) {
        if (mapping.isNotThere(finding.status())) {
            fates.add(ref, "cancelled or entered in error");
            return;
        }
        if (drafts.didNotHappen(finding.meeting())) {
            fates.add(ref, "its contact did not happen");
            return;
        }
        Optional<Act.Kind> act = headings.act(ref).or(() -> finding.categories().stream()
                .flatMap(category -> mapping.actOfCategory(category).stream())
                .findFirst());
        Optional<LocalDate> day = drafts.meeting(finding.meeting())
                .map(Fact.Meeting::when)
                .or(finding::when)
                .flatMap(When::day);
        act.ifPresent(kind -> day.ifPresent(
                on -> acts.add(new Act(ref, kind, on, finding.concept().term()))));
        boolean textSays = wording.saysAnything(finding.text());
        if (finding.unknown() && !textSays) {
            fates.add(ref, "says that nothing is known");
        } else if (isStatement(finding) || textSays) {
            addFinding(ref, finding);
        } else {
            fates.add(ref, act.isPresent() ? "an examination or test" : "a measurement or answer");
        }
    }

    /** A symptom or label whatever its value, or a plain statement; not what is measured or answered. */
    private boolean isStatement(Fact.Finding finding) {
        return wording.isKnown(finding.concept())
                || (!finding.measured() && finding.categories().stream().noneMatch(mapping::isNoStatement));
    }

    private void addFinding(String ref, Fact.Finding finding) {
        Said status = Findings.said(finding, headings.isFamilyHistory(ref));
        boolean textOnly = !finding.text().isBlank()
                && (mapping.isTextOnly(finding.concept().codes()) || !isStatement(finding));
        List<Entry> entries = textOnly
                ? wording.entries(ref, finding.text(), status)
                : wording.entries(ref, finding.concept(), finding.text(), status);
        add(
                ref,
                finding.meeting(),
                finding.when(),
                finding.performer(),
                wording.isCodedSymptom(finding.concept()),
                entries);
        fates.add(ref, textOnly ? "a note" : "an entry");
        if (!textOnly
                && wording.isLabelled(finding.concept())
                && status.equals(Said.PRESENT)
                && !claims.isActualProblem(ref)) {
            day(finding.meeting(), finding.when())
                    .ifPresent(day -> diagnoses.add(new Diagnosis(
                            ref,
                            day,
                            finding.concept().codes(),
                            finding.concept().term(),
                            basis.of(drafts.meeting(finding.meeting()), List.of()))));
        }
    }

    private void trouble(String ref, Fact.Trouble trouble) {
        Optional<String> meeting = trouble.meeting().or(() -> claims.of(ref));
        if (mapping.isNotThere(trouble.verification())) {
            fates.add(ref, "cancelled or entered in error");
            return;
        }
        if (drafts.didNotHappen(meeting)) {
            fates.add(ref, "its contact did not happen");
            return;
        }
        Said status = new Said(
                mapping.ofVerification(trouble.verification()), Optional.empty(), trouble.severity(), List.of());
        boolean entryElsewhere = trouble.actual()
                .filter(actual -> person.get(actual, Fact.Finding.class).isPresent())
                .isPresent();
        if (entryElsewhere) {
            fates.add(ref, "a problem; its observation is the entry");
        } else {
            List<Entry> entries = wording.entries(ref, trouble.concept(), trouble.text(), status);
            List<String> links = trouble.sameAs().stream()
                    .flatMap(target -> idsOf(target).stream())
                    .toList();
            List<Entry> linked = new ArrayList<>(entries);
            linked.set(0, entries.get(0).sameAs(links));
            add(
                    ref,
                    meeting,
                    trouble.recorded().or(trouble::onset),
                    trouble.asserter(),
                    wording.isCodedSymptom(trouble.concept()),
                    linked);
            fates.add(ref, "an entry");
        }
        if (status.assertion().countsAsPresent()) {
            ended(ref, trouble);
            longTerm(ref, trouble);
            diagnosis(ref, meeting, trouble, status);
        }
    }

    /** Today's state ends a run only where it names a day. */
    private void ended(String ref, Fact.Trouble trouble) {
        Optional<When> end = trouble.abatement().filter(when -> when.day().isPresent());
        if (mapping.hasEnded(trouble.clinical()) && end.isPresent() && wording.countsAsSymptom(trouble.concept())) {
            String id = ref + "#ended";
            List<Entry> entries = wording.entries(id, trouble.concept(), "", Said.of(Assertion.RESOLVED));
            add(id, Optional.empty(), end, Optional.empty(), false, entries);
        }
    }

    private void longTerm(String ref, Fact.Trouble trouble) {
        boolean onTheList = trouble.categories().contains("problem-list-item");
        Optional<LocalDate> until = trouble.abatement().flatMap(When::day);
        if (onTheList && (Findings.isActive(trouble.clinical()) || until.isPresent())) {
            conditions.add(new LongTermCondition(
                    ref,
                    trouble.concept().codes(),
                    trouble.concept().term(),
                    Stream.of(trouble.recorded(), trouble.onset())
                            .flatMap(Optional::stream)
                            .flatMap(when -> when.day().stream())
                            .min(LocalDate::compareTo),
                    until));
        }
    }

    private void diagnosis(String ref, Optional<String> meeting, Fact.Trouble trouble, Said status) {
        if (!wording.isDiagnosis(trouble.concept()) || status.assertion() != Assertion.PRESENT) {
            return;
        }
        day(meeting, trouble.recorded().or(trouble::onset))
                .ifPresent(day -> diagnoses.add(new Diagnosis(
                        ref,
                        day,
                        trouble.concept().codes(),
                        trouble.concept().term(),
                        basis.of(drafts.meeting(meeting), trouble.evidence()))));
    }

    private void meeting(String ref, Fact.Meeting meeting) {
        if (!drafts.happened().containsKey(ref)) {
            fates.add(ref, "did not happen");
            return;
        }
        fates.add(ref, "a contact");
        List<Concept> reasons = meeting.reasons();
        for (int at = 0; at < reasons.size(); at++) {
            String id = "%s#reason%d".formatted(ref, at + 1);
            add(
                    id,
                    Optional.of(ref),
                    Optional.of(meeting.when()),
                    Optional.empty(),
                    false,
                    wording.entries(id, reasons.get(at), "", Said.PRESENT));
        }
        Stream.concat(meeting.about().stream(), headings.problems(ref).stream())
                .distinct()
                .sorted()
                .filter(about -> !about.startsWith("Procedure/"))
                .forEach(about -> link(ref, meeting, about));
    }

    /** "This contact is about that problem": the problem's groups, unless the problem itself is an entry of it. */
    private void link(String ref, Fact.Meeting meeting, String about) {
        String entry = entryOf(about);
        if (drafts.isIn(ref, entry) || claims.of(about).filter(ref::equals).isPresent()) {
            return;
        }
        String id = "%s#about-%s".formatted(ref, about);
        String words = person.get(about, Fact.Trouble.class)
                .map(trouble -> trouble.concept().term())
                .orElse("");
        Entry link = new Entry(
                id,
                List.of(),
                words,
                Named.of(List.of(), List.of()),
                Said.PRESENT,
                Optional.empty(),
                drafts.idsOf(entry),
                Optional.empty());
        add(id, Optional.of(ref), Optional.of(meeting.when()), Optional.empty(), false, List.of(link));
    }

    private List<String> idsOf(String about) {
        return List.of(entryOf(about));
    }

    /** The resource whose entry stands for a problem: in GP Connect its observation. */
    private String entryOf(String about) {
        return person.get(about, Fact.Trouble.class)
                .flatMap(Fact.Trouble::actual)
                .filter(actual -> person.get(actual, Fact.Finding.class).isPresent())
                .orElse(about);
    }

    private void add(
            String ref,
            Optional<String> meeting,
            Optional<When> own,
            Optional<String> who,
            boolean symptom,
            List<Entry> entries) {
        drafts.add(ref, meeting, own.orElse(new When.NotADay("")), who, symptom, entries);
    }

    private Optional<LocalDate> day(Optional<String> meeting, Optional<When> own) {
        return drafts.meeting(meeting).map(Fact.Meeting::when).or(() -> own).flatMap(When::day);
    }

    private void passed() {
        SortedMap<String, Integer> unread = new TreeMap<>();
        for (Map.Entry<String, Fact.Passed> each : person.all(Fact.Passed.class).entrySet()) {
            String type = each.getValue().type();
            switch (mapping.ofResource(type)) {
                case ABOUT_OTHERS -> fates.add(each.getKey(), "about people and places");
                case NOT_ABOUT_SYMPTOMS -> fates.add(each.getKey(), "not about symptoms");
                case NOT_READ -> {
                    fates.add(each.getKey(), "not read");
                    unread.merge(type, 1, Integer::sum);
                }
            }
        }
        unread.forEach((type, count) -> notChecked.add("%d × %s: not read".formatted(count, type)));
    }

    /** Death without a day is after everything that is known. */
    private Optional<LocalDate> left(List<Contact> contacts) {
        return person.all(Fact.Whoever.class).values().stream()
                .flatMap(
                        whoever -> whoever
                                .left()
                                .flatMap(When::day)
                                .or(() -> whoever.died() ? latest(contacts) : Optional.empty())
                                .stream())
                .min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> latest(List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.purpose() != Purpose.ADMINISTRATIVE)
                .flatMap(contact -> contact.when().day().stream())
                .max(LocalDate::compareTo)
                .or(() -> Optional.of(LocalDate.EPOCH));
    }
}
