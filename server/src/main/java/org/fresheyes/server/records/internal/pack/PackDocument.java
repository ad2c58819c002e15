package org.fresheyes.server.records.internal.pack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.fresheyes.server.fhir.FhirContexts;
import org.fresheyes.server.people.Person;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.PackCase;
import org.fresheyes.server.records.PackContents;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.Composition;
import org.hl7.fhir.r4.model.DomainResource;
import org.hl7.fhir.r4.model.HumanName;
import org.hl7.fhir.r4.model.Identifier;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Patient;
import org.hl7.fhir.r4.model.Practitioner;
import org.hl7.fhir.r4.model.Provenance;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/**
 * The pack as a FHIR R4 document, in the shape of the International Patient Summary: a composition first, its sections
 * with their usual LOINC codes, every reference inside the bundle. The same pack always gives the same bytes.
 */
@Component
public class PackDocument {

    private static final String LOINC = "http://loinc.org";

    private final FhirContexts contexts;

    public PackDocument(FhirContexts contexts) {
        this.contexts = contexts;
    }

    /** The document as JSON. */
    public byte[] of(UUID pack, PackContents contents) {
        return contexts.r4()
                .newJsonParser()
                .encodeResourceToString(bundle(pack, contents))
                .getBytes(StandardCharsets.UTF_8);
    }

    Bundle bundle(UUID pack, PackContents contents) {
        return new Writing(pack, contents).bundle();
    }

    /** One document while it is written. */
    private static final class Writing {

        private final UUID pack;
        private final PackContents contents;
        private final Bundle bundle = new Bundle();
        private final Composition composition = new Composition();
        private final List<Written> written = new ArrayList<>();

        private record Written(Item item, Reference reference) {}

        Writing(UUID pack, PackContents contents) {
            this.pack = pack;
            this.contents = contents;
        }

        Bundle bundle() {
            PackCase facts = contents.facts();
            bundle.setType(Bundle.BundleType.DOCUMENT);
            bundle.setId(pack.toString());
            bundle.setIdentifier(new Identifier().setSystem("urn:ietf:rfc:3986").setValue("urn:uuid:" + pack));
            bundle.setTimestamp(Date.from(contents.madeAt()));
            add("composition", composition);
            Reference patient = add("patient", patient(facts.person()));
            Reference author = add("author", author());
            Reference referrer = add("referrer", organisation(facts.referrer()));
            List<Reference> receiver = facts.receiver().stream()
                    .map(team -> add("receiver", organisation(team)))
                    .toList();
            contents.sources().forEach(source -> source(patient, source));
            composition.setStatus(Composition.CompositionStatus.FINAL);
            composition.setType(loinc("60591-5", "Patient summary Document"));
            composition.setSubject(patient);
            composition.setDate(Date.from(contents.madeAt()));
            composition.addAuthor(author);
            composition.setCustodian(referrer);
            composition.setTitle("Records for a second opinion");
            composition.setText(Narratives.of(List.of("Records for a second opinion about " + facts.kind() + ".")));
            sections(facts, receiver);
            return bundle;
        }

        private void sections(PackCase facts, List<Reference> receiver) {
            Composition.SectionComponent question =
                    words("What is asked", "42349-1", "Reason for referral", Words.question(facts));
            receiver.forEach(question::addEntry);
            words("The person’s own words", "81338-6", "Patient story", Words.story(facts));
            words("First opinion", "11488-4", "Consult note", Words.firstOpinions(facts));
            items("Problems", "11450-4", item -> item instanceof Item.Problem problem && problem.active());
            items("Allergies", "48765-2", item -> item instanceof Item.Allergy);
            items("Medicines", "10160-0", item -> item instanceof Item.Medicine);
            items("Results", "30954-2", item -> item instanceof Item.Result);
            items("Procedures", "47519-4", item -> item instanceof Item.Procedure);
            items("Past problems", "11348-0", item -> item instanceof Item.Problem problem && !problem.active());
            items("Immunisations", "11369-6", item -> item instanceof Item.Immunisation);
            items("Family history", "10157-6", item -> item instanceof Item.FamilyHistory);
            items("Consultations", "46240-8", item -> item instanceof Item.Consultation);
            items("Notes", "34109-9", item -> item instanceof Item.Note);
            items("Plans and referrals", "18776-5", item -> item instanceof Item.Plan || item instanceof Item.Referral);
            items("Documents", "55107-7", item -> item instanceof Item.Document);
            plain("Left out", contents.leftOut());
            plain("Not in this pack", Words.notShown(contents));
            plain("Checklist", Words.checklist(contents));
        }

        private Composition.SectionComponent words(String title, String code, String display, List<String> lines) {
            Composition.SectionComponent section = composition.addSection().setTitle(title);
            section.setCode(loinc(code, display));
            section.setText(Narratives.of(lines));
            return section;
        }

        private void plain(String title, List<String> lines) {
            if (!lines.isEmpty()) {
                composition.addSection().setTitle(title).setText(Narratives.of(lines));
            }
        }

        /** A section without entries says that the record had none, which is not "none known". */
        private void items(String title, String code, Predicate<Item> belongs) {
            List<Written> here =
                    written.stream().filter(one -> belongs.test(one.item())).toList();
            Composition.SectionComponent section = composition.addSection().setTitle(title);
            section.setCode(new CodeableConcept(new Coding().setSystem(LOINC).setCode(code)));
            if (here.isEmpty()) {
                section.setText(Narratives.of(List.of("The record that was sent has no entries here.")));
                section.setEmptyReason(new CodeableConcept(new Coding(
                        "http://terminology.hl7.org/CodeSystem/list-empty-reason", "unavailable", "Unavailable")));
                return;
            }
            section.setText(Narratives.of(
                    here.stream().map(one -> Lines.whole(one.item())).toList()));
            here.forEach(one -> section.addEntry(one.reference()));
        }

        private void source(Reference patient, PackContents.Source source) {
            ItemResource resources = new ItemResource(
                    patient,
                    number -> source.items().stream().anyMatch(item -> isConsultation(item, number))
                            ? Optional.of(reference(key(source, number)))
                            : Optional.empty());
            Provenance provenance = new Provenance();
            for (Item item : source.items()) {
                Reference reference = add(key(source, item.entry().number()), resources.of(item));
                written.add(new Written(item, reference));
                provenance.addTarget(reference);
            }
            if (source.items().isEmpty()) {
                return;
            }
            provenance.setRecorded(Date.from(contents.madeAt()));
            provenance.setActivity(new CodeableConcept().setText("Converted from FHIR " + source.edition()));
            provenance
                    .addAgent()
                    .setType(new CodeableConcept(new Coding(
                            "http://terminology.hl7.org/CodeSystem/provenance-participant-type",
                            "assembler",
                            "Assembler")))
                    .setWho(new Reference().setDisplay("Fresh Eyes"));
            provenance
                    .addEntity()
                    .setRole(Provenance.ProvenanceEntityRole.SOURCE)
                    .setWhat(new Reference()
                            .setDisplay("Record file, SHA-256 " + source.sha256())
                            .setIdentifier(new Identifier().setValue(source.sha256())));
            provenance.setText(Narratives.of(List.of(source.sum())));
            add("provenance/" + source.sha256(), provenance);
        }

        private static boolean isConsultation(Item item, int number) {
            return item instanceof Item.Consultation && item.entry().number() == number;
        }

        private static String key(PackContents.Source source, int number) {
            return source.sha256() + "/" + number;
        }

        private static Patient patient(Person person) {
            Patient patient = new Patient();
            Identifier number = patient.addIdentifier();
            number.setSystem("https://fhir.nhs.uk/Id/nhs-number");
            number.setValue(person.nhsNumber().digits());
            HumanName name = patient.addName().setText(person.name().full());
            if (!person.name().family().isEmpty()) {
                name.setFamily(person.name().family());
            }
            if (!person.name().given().isEmpty()) {
                name.addGiven(person.name().given());
            }
            patient.getBirthDateElement().setValueAsString(person.born().toString());
            patient.setText(Narratives.of(List.of(
                    person.name().full() + ", NHS number " + person.nhsNumber().spaced())));
            return patient;
        }

        private Practitioner author() {
            Practitioner practitioner = new Practitioner();
            practitioner.addName().setText(contents.madeBy().name());
            practitioner.setText(Narratives.of(List.of(contents.madeBy().name())));
            return practitioner;
        }

        private static Organization organisation(PackCase.Team team) {
            Organization organisation = new Organization();
            team.code().ifPresent(code -> organisation
                    .addIdentifier()
                    .setSystem("https://fhir.nhs.uk/Id/ods-organization-code")
                    .setValue(code.value()));
            organisation.setName(team.name());
            organisation.setText(Narratives.of(Stream.concat(
                            Stream.of(team.name()), Stream.concat(team.clinician().stream(), team.contact().stream()))
                    .toList()));
            return organisation;
        }

        private static CodeableConcept loinc(String code, String display) {
            return new CodeableConcept(new Coding(LOINC, code, display));
        }

        private Reference add(String key, DomainResource resource) {
            String id = id(key);
            resource.setId(id);
            bundle.addEntry().setFullUrl("urn:uuid:" + id).setResource(resource);
            return reference(key);
        }

        private Reference reference(String key) {
            return new Reference("urn:uuid:" + id(key));
        }

        private String id(String key) {
            return UUID.nameUUIDFromBytes((pack + "/" + key).getBytes(StandardCharsets.UTF_8))
                    .toString();
        }
    }
}
