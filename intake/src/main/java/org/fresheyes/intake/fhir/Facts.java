package org.fresheyes.intake.fhir;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.fresheyes.intake.json.Node;
import org.fresheyes.intake.mapping.Mapping;
import org.fresheyes.rules.presentations.When;
import org.fresheyes.rules.symptoms.Assertion;
import org.fresheyes.rules.symptoms.Code;

/**
 * Makes the fact of a resource. Where R4 and STU3 name a thing differently, both names are asked for. Written with plain
 * loops: much the most of what a record says passes through here.
 */
final class Facts {

    private static final String ODS = "https://fhir.nhs.uk/Id/ods-organization-code";

    private static final String[] MEASURED = {
        "valueQuantity", "component", "valueRange", "valueInteger", "valueRatio", "valueSampledData"
    };

    private final Mapping mapping;
    private final Dates dates = new Dates();

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
        if (resource.type().equals("Patient")) {
            return Optional.of(resource.ref());
        }
        for (String field : List.of("subject", "patient", "for", "beneficiary")) {
            Optional<String> person = resource.ref(field).filter(Facts::isPerson);
            if (person.isPresent()) {
                return person;
            }
        }
        return resource.refs("participant", "actor").stream()
                .filter(Facts::isPerson)
                .findFirst();
    }

    private static boolean isPerson(String ref) {
        return ref.startsWith("Patient/");
    }

    private Fact meeting(Resource of) {
        List<String> classes = new ArrayList<>();
        of.nodes("class").forEach(each -> classes.addAll(codes(each)));
        List<Concept> reasons = new ArrayList<>(of.concepts("reasonCode"));
        reasons.addAll(of.concepts("reason"));
        Set<String> about = new LinkedHashSet<>(of.refs("diagnosis", "condition"));
        about.addAll(of.refs("reasonReference"));
        about.addAll(of.refs("indication"));
        return new Fact.Meeting(
                of.code("status"),
                dates.first(of.node(), "period", "actualPeriod").orElse(new When.NotADay("")),
                classes,
                of.concepts("type"),
                of.ref("serviceProvider"),
                of.node().get("serviceProvider").text("display").orElse(""),
                of.refs("location", "location"),
                performers(of),
                reasons,
                List.copyOf(about),
                of.refs("appointment"));
    }

    /** Those who met the person come before those who only wrote it down. */
    private static List<String> performers(Resource of) {
        List<String> performers = new ArrayList<>();
        List<String> writers = new ArrayList<>();
        for (Node participant : of.nodes("participant")) {
            for (String field : List.of("individual", "actor")) {
                of.target(participant.get(field))
                        .filter(ref -> ref.startsWith("Practitioner") || ref.contains("#"))
                        .ifPresent(onlyRecords(participant) ? writers::add : performers::add);
            }
        }
        performers.addAll(writers);
        return performers;
    }

    private static boolean onlyRecords(Node participant) {
        for (Node type : participant.each("type")) {
            for (Node coding : type.each("coding")) {
                if (coding.says("code", "REC")) {
                    return true;
                }
            }
        }
        return false;
    }

    private Fact trouble(Resource of) {
        Set<String> sameAs = new LinkedHashSet<>(values(of, of.extensions("condition-related")));
        sameAs.addAll(problemHeaders(of));
        return new Fact.Trouble(
                of.ref("encounter", "context"),
                of.code("verificationStatus"),
                of.code("clinicalStatus"),
                categories(of),
                of.concept("code"),
                mapping.severity(of.concept("severity").codes()),
                dates.first(of.node(), "recordedDate", "assertedDate"),
                dates.first(of.node(), "onsetDateTime", "onsetPeriod"),
                dates.first(of.node(), "abatementDateTime", "abatementPeriod"),
                of.refs("evidence", "detail"),
                List.copyOf(sameAs),
                values(of, of.extensions("ActualProblem")).stream().findFirst(),
                values(of, of.extensions("RelatedClinicalContent")).stream()
                        .filter(ref -> ref.startsWith("Encounter/"))
                        .toList(),
                of.ref("recorder", "asserter"),
                of.notes());
    }

    /** What the references in extensions lead to. */
    private static List<String> values(Resource of, List<Node> extensions) {
        return of.targets(Resource.in(extensions, "valueReference"));
    }

    private static Collection<String> problemHeaders(Resource of) {
        Set<String> problems = new LinkedHashSet<>();
        for (Node header : of.extensions("RelatedProblemHeader")) {
            problems.addAll(values(of, List.of(header)));
            problems.addAll(values(of, header.each("extension")));
        }
        return problems;
    }

    private Fact finding(Resource of) {
        Node node = of.node();
        Concept value = of.concept("valueCodeableConcept");
        Optional<Assertion> said = node.text("valueBoolean")
                .map(written -> written.equals("false") ? Assertion.ABSENT : Assertion.PRESENT)
                .or(() -> mapping.assertionOfValue(value.codes()));
        String written = node.text("valueString").map(String::strip).orElse("");
        String notes = of.notes();
        return new Fact.Finding(
                of.ref("encounter", "context"),
                of.code("status"),
                categories(of),
                of.concept("code"),
                said,
                mapping.severityOfValue(value.codes()),
                isMeasured(node),
                node.has("dataAbsentReason"),
                dates.first(node, "effectiveDateTime", "effectivePeriod", "effectiveInstant", "issued"),
                of.ref("performer"),
                written.isEmpty() || notes.isEmpty() ? written + notes : written + "\n" + notes);
    }

    private static boolean isMeasured(Node observation) {
        for (String field : MEASURED) {
            if (observation.has(field)) {
                return true;
            }
        }
        return false;
    }

    private static Fact heading(Resource of) {
        Set<String> warnings = new TreeSet<>();
        of.extensions("ListWarningCode")
                .forEach(warning -> warning.text("valueCode").ifPresent(warnings::add));
        return new Fact.Heading(
                of.ref("encounter"),
                of.node().text("title").orElse(""),
                of.refs("entry", "item"),
                List.copyOf(problemHeaders(of)),
                List.copyOf(warnings));
    }

    private Fact deed(Resource of) {
        return new Fact.Deed(
                of.type(),
                of.code("status"),
                of.code("intent"),
                categories(of),
                firstConcept(of, "code", "serviceRequested", "reasonCode"),
                dates.first(
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

    private static Concept firstConcept(Resource of, String... fields) {
        for (String field : fields) {
            List<Concept> concepts = of.concepts(field);
            if (!concepts.isEmpty()) {
                return concepts.get(0);
            }
        }
        return Concept.NONE;
    }

    private Fact whoever(Resource of) {
        Optional<When> died = dates.first(of.node(), "deceasedDateTime");
        Optional<When> ended = Resource.in(of.extensions("RegistrationDetails"), "extension").stream()
                .filter(part -> part.says("url", "registrationPeriod"))
                .flatMap(part -> part.get("valuePeriod").text("end").stream())
                .map(dates::when)
                .findFirst();
        return new Fact.Whoever(died.isPresent() || of.node().says("deceasedBoolean", "true"), died.or(() -> ended));
    }

    private static Fact place(Resource of) {
        List<String> words = new ArrayList<>();
        of.node().text("name").ifPresent(words::add);
        of.concepts("type").forEach(type -> words.add(type.term()));
        return new Fact.Place(
                String.join(" ", words),
                of.nodes("identifier").stream()
                        .filter(identifier -> identifier.says("system", ODS))
                        .flatMap(identifier -> identifier.text("value").stream())
                        .findFirst());
    }

    private static Fact booking(Resource of) {
        List<String> words = new ArrayList<>();
        for (String field : List.of("appointmentType", "serviceType", "reasonCode", "reason")) {
            of.concepts(field).forEach(concept -> words.add(concept.term()));
        }
        of.node().text("description").ifPresent(words::add);
        return new Fact.Booking(String.join(" ", words));
    }

    private static List<String> categories(Resource of) {
        Set<String> categories = new TreeSet<>();
        of.concepts("category").forEach(category -> categories.addAll(category.allWords()));
        return List.copyOf(categories);
    }

    private static List<String> codes(Node node) {
        return node.has("coding")
                ? Concept.of(node).codes().stream().map(Code::code).toList()
                : node.text("code").or(node::written).map(List::of).orElse(List.of());
    }
}
