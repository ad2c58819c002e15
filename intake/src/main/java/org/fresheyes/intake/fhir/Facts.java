package org.fresheyes.intake.fhir;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.intake.json.Node;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;

/** Makes the fact of a resource. Where R4 and STU3 name a thing differently, both names are asked for. */
final class Facts {

    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

    private final Mapping mapping;

    Facts(Mapping mapping) {
        this.mapping = mapping;
    }

    Fact of(Resource resource) {
        return switch (resource.type()) {
            case "Encounter" -> meeting(resource);
            case "Condition" -> trouble(resource);
            case "Observation" -> finding(resource);
            case "List" -> heading(resource);
            case "Procedure", "DiagnosticReport", "ServiceRequest", "ReferralRequest", "ProcedureRequest" ->
                deed(resource);
            case "Patient" -> whoever(resource);
            case "Organization", "Location" -> place(resource);
            case "PractitionerRole" ->
                new Fact.InRole(
                        resource.ref("practitioner"), resource.concept("code").term());
            case "Appointment" -> booking(resource);
            default -> new Fact.Passed(resource.type());
        };
    }

    /** Whom a resource is about; empty for organisations and the like. */
    static Optional<String> person(Resource resource) {
        return resource.type().equals("Patient")
                ? Optional.of(resource.ref())
                : Stream.concat(
                                Stream.of("subject", "patient", "for", "beneficiary")
                                        .flatMap(field -> resource.ref(field).stream()),
                                resource.refs("participant", "actor"))
                        .filter(ref -> ref.startsWith("Patient/"))
                        .findFirst();
    }

    private static Fact meeting(Resource of) {
        return new Fact.Meeting(
                of.code("status"),
                Dates.first(of.node(), "period", "actualPeriod").orElse(new When.NotADay("")),
                of.nodes("class").flatMap(each -> codes(each).stream()).toList(),
                of.concepts("type"),
                of.ref("serviceProvider"),
                of.node().get("serviceProvider").text("display").orElse(""),
                of.refs("location", "location").toList(),
                performers(of),
                Stream.of(of.concepts("reasonCode"), of.concepts("reason"))
                        .flatMap(List::stream)
                        .toList(),
                Stream.of(of.refs("diagnosis", "condition"), of.refs("reasonReference"), of.refs("indication"))
                        .flatMap(refs -> refs)
                        .distinct()
                        .toList(),
                of.refs("appointment").toList());
    }

    /** Those who met the person come before those who only wrote it down. */
    private static List<String> performers(Resource of) {
        return of.nodes("participant")
                .sorted((one, other) -> Boolean.compare(onlyRecords(one), onlyRecords(other)))
                .flatMap(participant -> Stream.concat(
                        of.target(participant.get("individual")).stream(),
                        of.target(participant.get("actor")).stream()))
                .filter(ref -> ref.startsWith("Practitioner") || ref.contains("#"))
                .toList();
    }

    private static boolean onlyRecords(Node participant) {
        return participant
                .each("type")
                .flatMap(type -> Concept.of(type).codes().stream())
                .anyMatch(code -> code.code().equals("REC"));
    }

    private Fact trouble(Resource of) {
        List<Node> related = of.extensions("RelatedClinicalContent").toList();
        return new Fact.Trouble(
                of.ref("encounter").or(() -> of.ref("context")),
                of.code("verificationStatus"),
                of.code("clinicalStatus"),
                categories(of),
                of.concept("code"),
                mapping.severity(of.concept("severity").codes()),
                Dates.first(of.node(), "recordedDate", "assertedDate"),
                Dates.first(of.node(), "onsetDateTime", "onsetPeriod"),
                Dates.first(of.node(), "abatementDateTime", "abatementPeriod"),
                of.refs("evidence", "detail").toList(),
                Stream.concat(
                                of.extensions("condition-related")
                                        .flatMap(extension -> of.target(extension.get("valueReference")).stream()),
                                problemHeaders(of))
                        .distinct()
                        .toList(),
                of.extensions("ActualProblem")
                        .flatMap(extension -> of.target(extension.get("valueReference")).stream())
                        .findFirst(),
                related.stream()
                        .flatMap(extension -> of.target(extension.get("valueReference")).stream())
                        .filter(ref -> ref.startsWith("Encounter/"))
                        .toList(),
                of.ref("recorder").or(() -> of.ref("asserter")),
                of.notes());
    }

    private static Stream<String> problemHeaders(Resource of) {
        return of.extensions("RelatedProblemHeader")
                .flatMap(header -> Stream.concat(Stream.of(header), header.each("extension")))
                .flatMap(part -> of.target(part.get("valueReference")).stream());
    }

    private Fact finding(Resource of) {
        Node node = of.node();
        Concept value = of.concept("valueCodeableConcept");
        Optional<Assertion> said = node.text("valueBoolean")
                .map(written -> written.equals("false") ? Assertion.ABSENT : Assertion.PRESENT)
                .or(() -> mapping.assertionOfValue(value.codes()));
        return new Fact.Finding(
                of.ref("encounter").or(() -> of.ref("context")),
                of.code("status"),
                categories(of),
                of.concept("code"),
                said,
                mapping.severityOfValue(value.codes()),
                node.has("valueQuantity")
                        || node.has("component")
                        || node.has("valueRange")
                        || node.has("valueInteger")
                        || node.has("valueRatio")
                        || node.has("valueSampledData"),
                node.has("dataAbsentReason"),
                Dates.first(node, "effectiveDateTime", "effectivePeriod", "effectiveInstant", "issued"),
                of.ref("performer"),
                Stream.concat(node.text("valueString").stream(), Stream.of(of.notes()))
                        .map(String::strip)
                        .filter(text -> !text.isEmpty())
                        .collect(Collectors.joining("\n")));
    }

    private static Fact heading(Resource of) {
        return new Fact.Heading(
                of.ref("encounter"),
                of.node().text("title").orElse(""),
                of.refs("entry", "item").toList(),
                problemHeaders(of).distinct().toList(),
                of.extensions("ListWarningCode")
                        .flatMap(warning -> warning.text("valueCode").stream())
                        .distinct()
                        .sorted()
                        .toList());
    }

    private static Fact deed(Resource of) {
        return new Fact.Deed(
                of.type(),
                of.code("status"),
                of.code("intent"),
                categories(of),
                Stream.of(of.concepts("code"), of.concepts("serviceRequested"), of.concepts("reasonCode"))
                        .flatMap(List::stream)
                        .findFirst()
                        .orElse(Concept.NONE),
                Dates.first(
                        of.node(),
                        "performedDateTime",
                        "performedPeriod",
                        "occurrenceDateTime",
                        "effectiveDateTime",
                        "effectivePeriod",
                        "authoredOn",
                        "issued"),
                of.concepts("reasonCode"));
    }

    private static Fact whoever(Resource of) {
        Optional<When> died = Dates.first(of.node(), "deceasedDateTime");
        Optional<When> ended = of.extensions("RegistrationDetails")
                .flatMap(details -> details.each("extension"))
                .filter(part ->
                        part.text("url").filter("registrationPeriod"::equals).isPresent())
                .flatMap(part -> part.get("valuePeriod").text("end").stream())
                .map(Dates::when)
                .findFirst();
        return new Fact.Whoever(
                died.isPresent()
                        || of.node()
                                .text("deceasedBoolean")
                                .filter("true"::equals)
                                .isPresent(),
                died.or(() -> ended));
    }

    private static Fact place(Resource of) {
        String words = Stream.concat(
                        of.node().text("name").stream(),
                        of.concepts("type").stream().map(Concept::term))
                .collect(Collectors.joining(" "));
        return new Fact.Place(
                words,
                of.nodes("identifier")
                        .filter(identifier ->
                                identifier.text("system").filter(ODS::equals).isPresent())
                        .flatMap(identifier -> identifier.text("value").stream())
                        .findFirst());
    }

    private static Fact booking(Resource of) {
        return new Fact.Booking(Stream.concat(
                        Stream.of("appointmentType", "serviceType", "reasonCode", "reason")
                                .flatMap(field -> of.concepts(field).stream())
                                .map(Concept::term),
                        of.node().text("description").stream())
                .collect(Collectors.joining(" ")));
    }

    private static List<String> categories(Resource of) {
        return of.concepts("category").stream()
                .flatMap(Concept::allWords)
                .distinct()
                .sorted()
                .toList();
    }

    private static List<String> codes(Node node) {
        return node.has("coding")
                ? Concept.of(node).codes().stream().map(Code::code).toList()
                : node.text("code").or(node::written).stream().toList();
    }
}
