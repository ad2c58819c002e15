package org.fresheyes.intake.fhir;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.intake.mapping.Facets;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.presentations.Clinician;
import org.fresheyes.rules.presentations.Contact;
import org.fresheyes.rules.presentations.Entry;
import org.fresheyes.rules.presentations.Mode;
import org.fresheyes.rules.presentations.Purpose;
import org.fresheyes.rules.presentations.Setting;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.symptoms.Code;

/** What the record says of a contact as such: how, where, with whom, why, and whether it happened. */
final class Meetings {

    private final Mapping mapping;
    private final Told person;
    private final Told others;

    Meetings(Mapping mapping, Told person, Told others) {
        this.mapping = mapping;
        this.person = person;
        this.others = others;
    }

    boolean happened(Fact.Meeting meeting) {
        return !mapping.didNotHappen(meeting.status());
    }

    Contact contact(String ref, Fact.Meeting meeting, List<Entry> entries) {
        Facets facets = facets(meeting);
        return new Contact(
                ref,
                meeting.when(),
                meeting.provider().flatMap(this::ods),
                meeting.performers().stream().map(this::clinician).findFirst(),
                facets.mode().orElse(Mode.UNKNOWN),
                facets.setting().orElse(Setting.GP_PRACTICE),
                facets.purpose().orElse(Purpose.PRESENTATION),
                entries);
    }

    /** A contact of its own for what hangs on none. */
    Contact alone(String id, When when, Optional<String> who, boolean symptom, List<Entry> entries) {
        return new Contact(
                id,
                when,
                Optional.empty(),
                who.filter(ref -> ref.startsWith("Practitioner")).map(this::clinician),
                Mode.UNKNOWN,
                Setting.GP_PRACTICE,
                symptom ? Purpose.PRESENTATION : Purpose.ADMINISTRATIVE,
                entries);
    }

    /** With a hospital trust or a specialist service, the urgent ones excepted. "Old Hospital Surgery" is a practice. */
    boolean isSpecialist(Fact.Meeting meeting) {
        Setting setting = facets(meeting).setting().orElse(Setting.GP_PRACTICE);
        return switch (setting) {
            case NHS_111, URGENT_TREATMENT_CENTRE, EMERGENCY_DEPARTMENT -> false;
            case ADMITTED, HOSPITAL_CLINIC -> true;
            case PHARMACY, GP_PRACTICE ->
                mapping.ofPlace(place(meeting)).setting().isEmpty() && mapping.isSpecialist(place(meeting));
        };
    }

    private Facets facets(Fact.Meeting meeting) {
        List<Code> codes = new ArrayList<>();
        Facets words = Facets.NONE;
        for (Concept type : meeting.types()) {
            codes.addAll(type.codes());
            words = words.or(mapping.ofTypeWords(type.term()));
        }
        for (String ref : meeting.bookings()) {
            words = words.or(person.get(ref, Fact.Booking.class)
                    .map(booking -> mapping.ofTypeWords(booking.words()))
                    .orElse(Facets.NONE));
        }
        Facets ofClass = Facets.NONE;
        for (String code : meeting.classes()) {
            ofClass = ofClass.or(mapping.ofClass(code));
        }
        return mapping.ofType(codes).or(moreTelling(words, ofClass)).or(mapping.ofPlace(place(meeting)));
    }

    /** A class that says only "remote" is less than words that say how. */
    private static Facets moreTelling(Facets words, Facets ofClass) {
        return ofClass.mode().filter(mode -> mode != Mode.REMOTE).isPresent() ? ofClass.or(words) : words.or(ofClass);
    }

    private String place(Fact.Meeting meeting) {
        List<String> words = new ArrayList<>();
        meeting.provider().flatMap(this::wordsOf).ifPresent(words::add);
        meeting.locations().forEach(location -> wordsOf(location).ifPresent(words::add));
        words.add(meeting.providerName());
        return String.join(" ", words);
    }

    private Optional<String> wordsOf(String place) {
        return others.get(place, Fact.Place.class).map(Fact.Place::words);
    }

    private Optional<OdsCode> ods(String organisation) {
        return others.get(organisation, Fact.Place.class)
                .flatMap(Fact.Place::ods)
                .flatMap(Meetings::odsCode);
    }

    private static Optional<OdsCode> odsCode(String written) {
        try {
            return Optional.of(OdsCode.of(written));
        } catch (IllegalArgumentException notACode) {
            return Optional.empty();
        }
    }

    /** The same practitioner in every role; the role is told beside. */
    private Clinician clinician(String ref) {
        Optional<Fact.InRole> role = others.get(ref, Fact.InRole.class);
        return new Clinician(
                role.flatMap(Fact.InRole::practitioner).orElse(ref),
                role.map(Fact.InRole::role).orElse(""));
    }
}
