package org.fresheyes.server.records.internal.pack;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.fresheyes.server.records.Coded;
import org.fresheyes.server.records.Entry;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.When;
import org.hl7.fhir.r4.model.AllergyIntolerance;
import org.hl7.fhir.r4.model.Annotation;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Condition;
import org.hl7.fhir.r4.model.DateTimeType;
import org.hl7.fhir.r4.model.DocumentReference;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.Encounter;
import org.hl7.fhir.r4.model.Enumerations.DocumentReferenceStatus;
import org.hl7.fhir.r4.model.Immunization;
import org.hl7.fhir.r4.model.MedicationStatement;
import org.hl7.fhir.r4.model.Observation;
import org.hl7.fhir.r4.model.Period;
import org.hl7.fhir.r4.model.Procedure;
import org.hl7.fhir.r4.model.Quantity;
import org.hl7.fhir.r4.model.Reference;
import org.hl7.fhir.r4.model.ServiceRequest;
import org.hl7.fhir.r4.model.StringType;
import org.hl7.fhir.r4.model.Type;

/** One item as a FHIR R4 resource. What R4 has no field for goes into the note, so that no word is lost. */
final class ItemResource {

    private static final String TERMINOLOGY = "http://terminology.hl7.org/CodeSystem/";
    private static final Set<String> PRIORITIES = Set.of("routine", "urgent", "asap", "stat");

    private final Reference patient;
    private final Function<Integer, Optional<Reference>> consultation;

    /** For one file: whom it is about, and the reference to a consultation by its number. */
    ItemResource(Reference patient, Function<Integer, Optional<Reference>> consultation) {
        this.patient = patient;
        this.consultation = consultation;
    }

    DomainResource of(Item item) {
        DomainResource resource =
                switch (item) {
                    case Item.Problem problem -> condition(problem);
                    case Item.Allergy allergy -> allergy(allergy);
                    case Item.Medicine medicine -> medicine(medicine);
                    case Item.Result result -> result(result);
                    case Item.Consultation visit -> encounter(visit);
                    case Item.Immunisation immunisation -> immunisation(immunisation);
                    case Item.Procedure procedure -> procedure(procedure);
                    case Item.Document document -> document(document);
                    case Item.Referral referral -> request(referral, ServiceRequest.ServiceRequestIntent.ORDER);
                    case Item.Plan plan -> request(plan, ServiceRequest.ServiceRequestIntent.PLAN);
                    case Item.FamilyHistory family -> observation(family);
                    case Item.Note note -> observation(note);
                };
        resource.setText(Narratives.of(List.of(Lines.whole(item))));
        return resource;
    }

    private Condition condition(Item.Problem problem) {
        Entry entry = problem.entry();
        Condition condition = new Condition();
        condition.setSubject(patient);
        condition.setCode(concept(entry.what()));
        condition.addCategory(status("condition-category", "problem-list-item"));
        condition.setClinicalStatus(status("condition-clinical", problem.active() ? "active" : "inactive"));
        if (entry.status().equals(Optional.of("Ruled out"))) {
            condition.setVerificationStatus(status("condition-ver-status", "refuted"));
        }
        entry.when().map(ItemResource::date).ifPresent(condition::setOnset);
        problem.ended()
                .filter(ended -> !problem.active())
                .map(ItemResource::date)
                .ifPresent(condition::setAbatement);
        author(entry).ifPresent(condition::setAsserter);
        encounter(entry).ifPresent(condition::setEncounter);
        notes(problem).forEach(condition::addNote);
        return condition;
    }

    private AllergyIntolerance allergy(Item.Allergy allergy) {
        Entry entry = allergy.entry();
        AllergyIntolerance resource = new AllergyIntolerance();
        resource.setPatient(patient);
        resource.setCode(concept(entry.what()));
        resource.setClinicalStatus(status("allergyintolerance-clinical", allergy.ended() ? "resolved" : "active"));
        if (entry.status().equals(Optional.of("Ruled out"))) {
            resource.setVerificationStatus(status("allergyintolerance-verification", "refuted"));
        }
        entry.when().map(ItemResource::date).ifPresent(resource::setOnset);
        author(entry).ifPresent(resource::setAsserter);
        encounter(entry).ifPresent(resource::setEncounter);
        for (String reaction : allergy.reactions()) {
            resource.addReaction().addManifestation().setText(reaction);
        }
        notes(allergy).forEach(resource::addNote);
        return resource;
    }

    private MedicationStatement medicine(Item.Medicine medicine) {
        Entry entry = medicine.entry();
        MedicationStatement statement = new MedicationStatement();
        statement.setStatus(
                entry.status().equals(Optional.of("Not taken"))
                        ? MedicationStatement.MedicationStatementStatus.NOTTAKEN
                        : medicine.current()
                                ? MedicationStatement.MedicationStatementStatus.ACTIVE
                                : MedicationStatement.MedicationStatementStatus.COMPLETED);
        statement.setMedication(concept(entry.what()));
        statement.setSubject(patient);
        period(entry.when(), medicine.ended()).ifPresent(statement::setEffective);
        author(entry).ifPresent(statement::setInformationSource);
        encounter(entry).ifPresent(statement::setContext);
        medicine.dose().ifPresent(dose -> statement.addDosage().setText(dose));
        notes(medicine).forEach(statement::addNote);
        return statement;
    }

    private Observation result(Item.Result result) {
        Observation observation = observation(result);
        for (Item.Measure measure : result.measures()) {
            if (measure.name().isEmpty()) {
                observation.setValue(value(measure));
                measure.range()
                        .ifPresent(range -> observation.addReferenceRange().setText(range));
            } else {
                String name = measure.name().get();
                boolean same = name.equalsIgnoreCase(result.entry().what().display());
                Observation.ObservationComponentComponent component = observation.addComponent();
                component.getCode().setText(same ? name + " (part)" : name);
                component.setValue(value(measure));
                measure.range().ifPresent(range -> component.addReferenceRange().setText(range));
            }
        }
        result.interpretation()
                .ifPresent(words -> observation.addInterpretation().setText(words));
        return observation;
    }

    private Observation observation(Item item) {
        Entry entry = item.entry();
        Observation observation = new Observation();
        boolean cancelled = entry.status().equals(Optional.of("Cancelled"));
        boolean early = entry.status().equals(Optional.of("Not final"));
        observation.setStatus(
                cancelled
                        ? Observation.ObservationStatus.CANCELLED
                        : early ? Observation.ObservationStatus.PRELIMINARY : Observation.ObservationStatus.FINAL);
        observation.setCode(concept(entry.what()));
        observation.setSubject(patient);
        entry.when().map(ItemResource::date).ifPresent(observation::setEffective);
        author(entry).ifPresent(observation::addPerformer);
        encounter(entry).ifPresent(observation::setEncounter);
        notes(item).forEach(observation::addNote);
        return observation;
    }

    private Encounter encounter(Item.Consultation consultation) {
        Entry entry = consultation.entry();
        Encounter encounter = new Encounter();
        String status = entry.status().orElse("");
        encounter.setStatus(
                status.equals("Cancelled")
                        ? Encounter.EncounterStatus.CANCELLED
                        : status.equals("Planned")
                                ? Encounter.EncounterStatus.PLANNED
                                : Encounter.EncounterStatus.FINISHED);
        encounter.setClass_(new Coding(TERMINOLOGY + "v3-ActCode", "AMB", "ambulatory"));
        encounter.addType(concept(entry.what()));
        encounter.setSubject(patient);
        period(entry.when(), Optional.empty()).ifPresent(encounter::setPeriod);
        author(entry).ifPresent(author -> encounter.addParticipant().setIndividual(author));
        consultation.place().ifPresent(place -> encounter.addLocation().setLocation(new Reference().setDisplay(place)));
        entry.text().forEach(text -> encounter.addReasonCode().setText(text));
        return encounter;
    }

    private Immunization immunisation(Item.Immunisation item) {
        Entry entry = item.entry();
        Immunization immunisation = new Immunization();
        immunisation.setStatus(
                entry.status().equals(Optional.of("Not given"))
                        ? Immunization.ImmunizationStatus.NOTDONE
                        : Immunization.ImmunizationStatus.COMPLETED);
        immunisation.setVaccineCode(concept(entry.what()));
        immunisation.setPatient(patient);
        immunisation.setOccurrence(entry.when().<Type>map(ItemResource::date).orElse(new StringType("not known")));
        item.batch().ifPresent(immunisation::setLotNumber);
        item.site().ifPresent(site -> immunisation.setSite(new CodeableConcept().setText(site)));
        author(entry).ifPresent(author -> immunisation.addPerformer().setActor(author));
        encounter(entry).ifPresent(immunisation::setEncounter);
        notes(item).forEach(immunisation::addNote);
        return immunisation;
    }

    private Procedure procedure(Item.Procedure item) {
        Entry entry = item.entry();
        Procedure procedure = new Procedure();
        procedure.setStatus(
                entry.status().equals(Optional.of("Not done"))
                        ? Procedure.ProcedureStatus.NOTDONE
                        : Procedure.ProcedureStatus.COMPLETED);
        procedure.setCode(concept(entry.what()));
        procedure.setSubject(patient);
        entry.when().map(ItemResource::date).ifPresent(procedure::setPerformed);
        author(entry).ifPresent(procedure::setRecorder);
        encounter(entry).ifPresent(procedure::setEncounter);
        notes(item).forEach(procedure::addNote);
        return procedure;
    }

    private DocumentReference document(Item.Document item) {
        Entry entry = item.entry();
        DocumentReference document = new DocumentReference();
        document.setStatus(DocumentReferenceStatus.CURRENT);
        document.setType(concept(entry.what()));
        document.setSubject(patient);
        author(entry).ifPresent(document::addAuthor);
        if (!entry.text().isEmpty()) {
            document.setDescription(String.join("\n", entry.text()));
        }
        document.addContent()
                .getAttachment()
                .setTitle(entry.what().display())
                .setCreationElement(entry.when().map(ItemResource::date).orElse(null));
        item.mediaType()
                .filter(type -> type.matches("[\\w.+-]+/[\\w.+-]+"))
                .ifPresent(type -> document.getContentFirstRep().getAttachment().setContentType(type));
        item.bytes().filter(bytes -> bytes <= Integer.MAX_VALUE).ifPresent(bytes -> document.getContentFirstRep()
                .getAttachment()
                .setSize(bytes.intValue()));
        return document;
    }

    private ServiceRequest request(Item item, ServiceRequest.ServiceRequestIntent intent) {
        Entry entry = item.entry();
        ServiceRequest request = new ServiceRequest();
        request.setStatus(
                entry.status().equals(Optional.of("Cancelled"))
                        ? ServiceRequest.ServiceRequestStatus.REVOKED
                        : ServiceRequest.ServiceRequestStatus.UNKNOWN);
        request.setIntent(intent);
        request.setDoNotPerform(entry.status().equals(Optional.of("Not to be done")));
        request.setCode(concept(entry.what()));
        request.setSubject(patient);
        entry.when().map(ItemResource::date).ifPresent(request::setOccurrence);
        author(entry).ifPresent(request::setRequester);
        encounter(entry).ifPresent(request::setEncounter);
        if (item instanceof Item.Referral referral) {
            referral.priority()
                    .filter(PRIORITIES::contains)
                    .ifPresent(code -> request.setPriority(ServiceRequest.ServiceRequestPriority.fromCode(code)));
            referral.to().forEach(to -> request.addPerformer(new Reference().setDisplay(to)));
        }
        notes(item).forEach(request::addNote);
        return request;
    }

    /** Every line about the item, so that no word depends on a field. */
    private static List<Annotation> notes(Item item) {
        List<Annotation> notes = new ArrayList<>();
        for (String line : Lines.details(item)) {
            notes.add(new Annotation().setText(line));
        }
        return notes;
    }

    private Optional<Reference> encounter(Entry entry) {
        return entry.consultation().flatMap(consultation);
    }

    private static Optional<Reference> author(Entry entry) {
        return entry.author().map(author -> new Reference().setDisplay(author));
    }

    private static CodeableConcept status(String system, String code) {
        return new CodeableConcept(new Coding().setSystem(TERMINOLOGY + system).setCode(code));
    }

    /** Codes that R4 can carry as codes; the words are always there. */
    private static CodeableConcept concept(Coded coded) {
        CodeableConcept concept = new CodeableConcept().setText(coded.display());
        for (Coded.Code code : coded.codes()) {
            boolean absolute = code.system().matches("(https?://|urn:)\\S+");
            boolean written = code.code().matches("\\S+( \\S+)*");
            if (absolute && written) {
                Coding coding = concept.addCoding().setSystem(code.system()).setCode(code.code());
                if (!code.display().isBlank()) {
                    coding.setDisplay(code.display());
                }
            }
        }
        return concept;
    }

    private static DateTimeType date(When when) {
        return new DateTimeType(when.fhir());
    }

    /** A period that ends before it starts is not a period: then only the start is used; the note has both. */
    private static Optional<Period> period(Optional<When> start, Optional<When> end) {
        if (start.isEmpty() && end.isEmpty()) {
            return Optional.empty();
        }
        Period period = new Period();
        start.map(ItemResource::date).ifPresent(period::setStartElement);
        end.filter(last -> start.isEmpty() || start.get().day().isBefore(last.day()))
                .map(ItemResource::date)
                .ifPresent(period::setEndElement);
        return Optional.of(period);
    }

    private static Type value(Item.Measure measure) {
        if (!measure.value().matches("(<|<=|>|>=)?-?[0-9]{1,15}(\\.[0-9]{1,15})?")) {
            return new StringType(measure.shown());
        }
        String number = measure.value().replaceAll("[<>=]", "");
        String comparator = measure.value().substring(0, measure.value().length() - number.length());
        Quantity quantity = new Quantity().setValue(new BigDecimal(number));
        if (!comparator.isEmpty()) {
            quantity.setComparator(Quantity.QuantityComparator.fromCode(comparator));
        }
        measure.unit().ifPresent(quantity::setUnit);
        return quantity;
    }
}
