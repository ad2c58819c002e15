package org.fresheyes.intake.fhir;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.intake.tally.PersonRecord;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.History;
import org.fresheyes.rules.presentations.Named;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.When;
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
    private final Made made;
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
        this.made = new Made(drafts);
    }

    PersonRecord read(String id, Collection<String> sourcesNotChecked) {
        notChecked.addAll(sourcesNotChecked);
        person.each(Fact.Finding.class, new Findings(mapping, wording, headings, claims, basis, made)::read);
        person.each(Fact.Trouble.class, new Troubles(mapping, wording, claims, basis, made)::read);
        person.each(Fact.Meeting.class, this::meeting);
        Deeds deeds = new Deeds(mapping, set);
        person.each(Fact.Deed.class, (ref, deed) -> made.fates()
                .add(ref, deeds.read(ref, deed, made.acts(), made.reviews())));
        person.each(Fact.Heading.class, (ref, heading) -> made.fates().add(ref, "a list or heading"));
        person.each(Fact.Booking.class, (ref, booking) -> made.fates().add(ref, "says what a contact was booked for"));
        person.each(Fact.Whoever.class, (ref, whoever) -> made.fates().add(ref, "the person"));
        person.repeats().forEach((type, times) -> made.fates().addAll(type, "another copy or version", times));
        passed();
        headings.warnings().forEach(warning -> notChecked.add("the source kept something back: %s".formatted(warning)));
        List<Contact> contacts = drafts.contacts();
        History history = new History(
                id,
                mapping.edition().version(),
                contacts,
                made.diagnoses(),
                made.conditions(),
                made.acts(),
                made.reviews(),
                List.of(),
                left(contacts),
                List.copyOf(notChecked));
        return new PersonRecord(history, made.fates().tally());
    }

    private void meeting(String ref, Fact.Meeting meeting) {
        if (!drafts.happened().containsKey(ref)) {
            made.fates().add(ref, "did not happen");
            return;
        }
        made.fates().add(ref, "a contact");
        List<Concept> reasons = meeting.reasons();
        for (int at = 0; at < reasons.size(); at++) {
            String id = ref + "#reason" + (at + 1);
            made.add(
                    id,
                    Optional.of(ref),
                    Optional.of(meeting.when()),
                    Optional.empty(),
                    false,
                    wording.entries(id, reasons.get(at), "", Said.PRESENT));
        }
        SortedSet<String> problems = new TreeSet<>(headings.problems(ref));
        problems.addAll(meeting.about());
        for (String about : problems) {
            if (!about.startsWith("Procedure/")) {
                link(ref, meeting, about);
            }
        }
    }

    /** "This contact is about that problem": the problem's groups, unless the problem itself is an entry of it. */
    private void link(String ref, Fact.Meeting meeting, String about) {
        String entry = claims.entryOf(about);
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
        made.add(id, Optional.of(ref), Optional.of(meeting.when()), Optional.empty(), false, List.of(link));
    }

    private void passed() {
        SortedMap<String, Integer> unread = new TreeMap<>();
        person.each(Fact.Passed.class, (ref, passed) -> {
            switch (mapping.ofResource(passed.type())) {
                case ABOUT_OTHERS -> made.fates().add(ref, "about people and places");
                case NOT_ABOUT_SYMPTOMS -> made.fates().add(ref, "not about symptoms");
                case NOT_READ -> {
                    made.fates().add(ref, "not read");
                    unread.merge(passed.type(), 1, Integer::sum);
                }
            }
        });
        unread.forEach((type, count) -> notChecked.add("%d × %s: not read".formatted(count, type)));
    }

    /** Death without a day is after everything that is known. */
    private Optional<LocalDate> left(List<Contact> contacts) {
        List<LocalDate> left = new ArrayList<>();
        person.each(Fact.Whoever.class, (ref, whoever) -> whoever.left()
                .flatMap(When::day)
                .or(() -> whoever.died() ? latest(contacts) : Optional.empty())
                .ifPresent(left::add));
        return left.stream().min(LocalDate::compareTo);
    }

    private static Optional<LocalDate> latest(List<Contact> contacts) {
        return contacts.stream()
                .filter(contact -> contact.purpose() != Purpose.ADMINISTRATIVE)
                .flatMap(contact -> contact.when().day().stream())
                .max(LocalDate::compareTo)
                .or(() -> Optional.of(LocalDate.EPOCH));
    }
}
