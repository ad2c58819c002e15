package org.fresheyes.intake.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.When;

/** The contacts of a person while they are being put together. */
final class Drafts {

    private final Meetings meetings;
    private final Map<String, Fact.Meeting> happened = new TreeMap<>();
    private final Map<String, Fact.Meeting> cancelled = new TreeMap<>();
    private final Map<String, List<Entry>> entries = new HashMap<>();
    private final List<Contact> alone = new ArrayList<>();
    private final Map<String, List<String>> idsOf = new HashMap<>();

    Drafts(Meetings meetings, Told person) {
        this.meetings = meetings;
        person.each(Fact.Meeting.class, (ref, meeting) -> (meetings.happened(meeting) ? happened : cancelled)
                .put(ref, meeting));
    }

    Map<String, Fact.Meeting> happened() {
        return happened;
    }

    boolean didNotHappen(Optional<String> meeting) {
        return meeting.filter(cancelled::containsKey).isPresent();
    }

    Optional<Fact.Meeting> meeting(Optional<String> ref) {
        return ref.flatMap(each -> Optional.ofNullable(happened.get(each)));
    }

    /**
     * Adds what a resource says.
     *
     * @param of      the resource
     * @param meeting the contact that it names, if any
     * @param own     when it was recorded, for a contact of its own
     * @param symptom whether it is coded as a symptom
     */
    void add(
            String of,
            Optional<String> meeting,
            When own,
            Optional<String> who,
            boolean symptom,
            Collection<Entry> added) {
        List<String> ids = idsOf.computeIfAbsent(of, first -> new ArrayList<>(1));
        added.forEach(entry -> ids.add(entry.id()));
        if (meeting.filter(happened::containsKey).isPresent()) {
            entries.computeIfAbsent(meeting.get(), first -> new ArrayList<>()).addAll(added);
        } else {
            alone.add(meetings.alone(meeting.orElse(of), own, who, symptom, List.copyOf(added)));
        }
    }

    /** The ids of the entries that a resource became; its own name when it became none. */
    List<String> idsOf(String resource) {
        return idsOf.getOrDefault(resource, List.of(resource));
    }

    boolean isIn(String meeting, String resource) {
        List<String> ids = idsOf(resource);
        return entries.getOrDefault(meeting, List.of()).stream().anyMatch(entry -> ids.contains(entry.id()));
    }

    List<Contact> contacts() {
        List<Contact> contacts = new ArrayList<>(alone);
        happened.forEach(
                (ref, meeting) -> contacts.add(meetings.contact(ref, meeting, entries.getOrDefault(ref, List.of()))));
        return contacts;
    }
}
