package org.fresheyes.intake.fhir;

import java.time.LocalDate;
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
        person.all(Fact.Finding.class).forEach(new Findings(mapping, wording, headings, claims, basis, made)::read);
        person.all(Fact.Trouble.class).forEach(new Troubles(mapping, wording, claims, basis, made)::read);
        person.all(Fact.Meeting.class).forEach(this::meeting);
        Deeds deeds = new Deeds(mapping, set);
        person.all(Fact.Deed.class)
                .forEach((ref, deed) -> made.fates().add(ref, deeds.read(ref, deed, made.acts(), made.reviews())));
        person.all(Fact.Heading.class).forEach((ref, heading) -> made.fates().add(ref, "a list or heading"));
        person.all(Fact.Booking.class)
                .forEach((ref, booking) -> made.fates().add(ref, "says what a contact was booked for"));
        person.all(Fact.Whoever.class).forEach((ref, whoever) -> made.fates().add(ref, "the person"));
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
            String id = "%s#reason%d".formatted(ref, at + 1);
            made.add(
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
        for (Map.Entry<String, Fact.Passed> each : person.all(Fact.Passed.class).entrySet()) {
            String type = each.getValue().type();
            switch (mapping.ofResource(type)) {
                case ABOUT_OTHERS -> made.fates().add(each.getKey(), "about people and places");
                case NOT_ABOUT_SYMPTOMS -> made.fates().add(each.getKey(), "not about symptoms");
                case NOT_READ -> {
                    made.fates().add(each.getKey(), "not read");
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
