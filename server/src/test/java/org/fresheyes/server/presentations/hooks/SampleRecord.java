package org.fresheyes.server.presentations.hooks;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A small record of a made-up person, as a clinical system sends it. */
final class SampleRecord {

    static final String COUGH = "49727002";
    static final String COUGHING_BLOOD = "66857006";

    private final String patient;
    private final boolean stu3;
    private final List<String> encounters = new ArrayList<>();

    private SampleRecord(String patient, boolean stu3) {
        this.patient = patient;
        this.stu3 = stu3;
    }

    static SampleRecord r4(String patient) {
        return new SampleRecord(patient, false);
    }

    static SampleRecord stu3(String patient) {
        return new SampleRecord(patient, true);
    }

    /** A visit for a symptom. */
    SampleRecord seen(LocalDate day, String code, String words) {
        int number = encounters.size() + 1;
        String reason = "[{\"coding\": [{\"system\": \"http://snomed.info/sct\", \"code\": \"%s\"}], \"text\": \"%s\"}]"
                .formatted(code, words);
        encounters.add(
                """
                {"resourceType": "Encounter", "id": "%s-e%d", "status": "finished",
                 "class": {"system": "http://terminology.hl7.org/CodeSystem/v3-ActCode", "code": "AMB"},
                 "type": [{"coding": [{"system": "http://snomed.info/sct", "code": "308335008"}]}],
                 "subject": {"reference": "Patient/%s"},
                 "participant": [{"individual": {"reference": "Practitioner/dr%d"}}],
                 "period": {"start": "%sT09:00:00Z"}, "%s": %s}
                """
                        .formatted(patient, number, patient, number, day, stu3 ? "reason" : "reasonCode", reason));
        return this;
    }

    /** Three coughs in the last weeks. */
    SampleRecord coughsThreeTimes(LocalDate today) {
        return seen(today.minusDays(40), COUGH, "cough")
                .seen(today.minusDays(20), COUGH, "still coughing")
                .seen(today.minusDays(3), COUGH, "cough again");
    }

    String patientResource() {
        return patientResource("none");
    }

    /** @param nhsNumber one that is none is as good as none */
    String patientResource(String nhsNumber) {
        return """
                {"resourceType": "Patient", "id": "%s",
                 "identifier": [{"system": "https://fhir.nhs.uk/Id/nhs-number", "value": "%s"}],
                 "name": [{"use": "official", "family": "Example", "given": ["Nora"]}]}
                """
                .formatted(patient, nhsNumber);
    }

    String encounterBundle() {
        return bundle(encounters);
    }

    /** The encounters on pages of one, linked below this address. */
    String encounterPage(int page, String next) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"link\": [%s], \"entry\": [{\"resource\": %s}]}"
                .formatted(
                        page + 1 < encounters.size() ? "{\"relation\": \"next\", \"url\": \"%s\"}".formatted(next) : "",
                        encounters.get(page));
    }

    static String emptyBundle() {
        return "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"total\": 0}";
    }

    static String outcome(String severity, String code) {
        return "{\"resourceType\": \"OperationOutcome\", \"issue\": [{\"severity\": \"%s\", \"code\": \"%s\"}]}"
                .formatted(severity, code);
    }

    static String bundle(List<String> resources) {
        return "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"entry\": [%s]}"
                .formatted(String.join(
                        ", ",
                        resources.stream()
                                .map(resource -> "{\"resource\": %s}".formatted(resource))
                                .toList()));
    }
}
