package org.fresheyes.server.opinion.fhir;

import org.fresheyes.rules.opinion.Route;
import org.fresheyes.server.fhir.Fhir;
import org.hl7.fhir.r4.model.CodeSystem;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ConceptMap;
import org.hl7.fhir.r4.model.Enumerations.ConceptMapEquivalence;
import org.hl7.fhir.r4.model.Enumerations.PublicationStatus;

/**
 * The kinds of second-opinion request. No English standard has a code for them, so these are our own; the only
 * standard code, "S" in HL7 v2 table 0336, stands beside each.
 */
enum SecondOpinionType {
    PATIENT_REQUEST("Asked for by the person", "The person, or somebody acting for them, asks for a second opinion."),
    ANOTHER_GP("Another GP in the practice", "The practice asks another of its GPs."),
    COLLEAGUE("A colleague in the same hospital", "The first team asks a colleague in its own hospital."),
    GP_REREFERRAL("Referral by the GP to another hospital", "The GP refers to another hospital for a second opinion."),
    CONSULTANT_OPINION("From one consultant to another", "The first consultant asks another one directly."),
    SPECIALIST_CENTRE("Referral to a specialist centre", "A specialist centre is asked for a second opinion."),
    PEER_REVIEW("Review by several specialists", "A multidisciplinary team is asked for its view."),
    ADVICE("Advice without a visit", "A specialist is asked to answer in writing, from the records."),
    PRIVATE_OPINION("Arranged by the person", "The person arranges and pays for it; the NHS orders nothing.");

    private static final String ID = "second-opinion-type";
    private static final String V2_REASONS = "http://terminology.hl7.org/CodeSystem/v2-0336";

    private final String display;
    private final String definition;

    SecondOpinionType(String display, String definition) {
        this.display = display;
        this.definition = definition;
    }

    /** What is ordered when a case goes this way. */
    static SecondOpinionType of(Route route) {
        return switch (route) {
            case ANOTHER_GP -> ANOTHER_GP;
            case COLLEAGUE -> COLLEAGUE;
            case ANOTHER_HOSPITAL -> GP_REREFERRAL;
            case CONSULTANT_TO_CONSULTANT -> CONSULTANT_OPINION;
            case SPECIALIST_CENTRE -> SPECIALIST_CENTRE;
            case MULTIDISCIPLINARY_TEAM -> PEER_REVIEW;
            case ADVICE -> ADVICE;
            case PRIVATE -> PRIVATE_OPINION;
        };
    }

    /** Our code, and the standard one. */
    CodeableConcept concept() {
        return new CodeableConcept()
                .addCoding(Fhir.own(ID, this, display))
                .addCoding(new Coding(V2_REASONS, "S", "Second Opinion"));
    }

    static CodeSystem codeSystem() {
        CodeSystem system = Fhir.codeSystem(ID, "Second opinion types");
        for (SecondOpinionType type : values()) {
            system.addConcept()
                    .setCode(Fhir.code(type))
                    .setDisplay(type.display)
                    .setDefinition(type.definition);
        }
        return system;
    }

    /** Each of our codes says more than the standard one. */
    static ConceptMap toStandard() {
        String id = ID + "-to-v2-0336";
        ConceptMap map = new ConceptMap();
        map.setId(id);
        map.setUrl(Fhir.own("ConceptMap/" + id))
                .setVersion("1")
                .setName("SecondOpinionTypesToReferralReason")
                .setTitle("Second opinion types to HL7 v2 referral reason")
                .setStatus(PublicationStatus.ACTIVE)
                .setExperimental(false)
                .setPublisher("Fresh Eyes");
        var group = map.addGroup().setSource(Fhir.own("CodeSystem/" + ID)).setTarget(V2_REASONS);
        for (SecondOpinionType type : values()) {
            group.addElement()
                    .setCode(Fhir.code(type))
                    .setDisplay(type.display)
                    .addTarget()
                    .setCode("S")
                    .setDisplay("Second Opinion")
                    .setEquivalence(ConceptMapEquivalence.WIDER);
        }
        return map;
    }
}
