package org.fresheyes.server.records.internal.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.fresheyes.server.records.Coded;
import org.fresheyes.server.records.Entry;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.When;
import org.fresheyes.server.records.internal.source.Node;

/** Decides what one resource is, type by type. STU3 and R4 names are read side by side. */
final class Items {

    private final Entries entries;
    private final Names names;
    private final Headings headings;
    private final Observations observations;

    Items(Entries entries, Names names, Headings headings) {
        this.entries = entries;
        this.names = names;
        this.headings = headings;
        this.observations = new Observations(entries);
    }

    Verdict read(Resource resource) {
        return switch (resource.type()) {
            case "Condition" -> named(resource, "code", "Problem without a name", this::problem);
            case "AllergyIntolerance" -> named(resource, "code", "Allergy without a name", this::allergy);
            case "Observation" -> observations.read(resource);
            case "Encounter" -> new Verdict.Keep(consultation(resource));
            case "Immunization" -> immunisation(resource);
            case "Procedure" -> named(resource, "code", "Procedure without a name", Item.Procedure::new);
            case "ProcedureRequest", "ServiceRequest" -> request(resource);
            case "ReferralRequest" -> referral(resource);
            case "DocumentReference" -> new Verdict.Keep(document(resource));
            case "DiagnosticReport" ->
                named(
                        resource,
                        "code",
                        "Report without a name",
                        entry -> new Item.Result(entry, List.of(), Optional.empty()));
            case "FamilyMemberHistory" -> family(resource);
            case "MedicationDispense", "MedicationAdministration" -> supplied(resource);
            case "QuestionnaireResponse" -> answers(resource);
            case "Flag", "ClinicalImpression", "CarePlan", "Goal", "Communication", "RiskAssessment" ->
                named(resource, "code", resource.type(), Item.Note::new);
            case "Composition" -> composition(resource);
            case "List" -> headings.fate(resource);
            case "Bundle", "Parameters" -> new Verdict.Into("its own entries, which are counted one by one");
            case "Practitioner",
                    "PractitionerRole",
                    "Organization",
                    "Location",
                    "HealthcareService",
                    "Medication",
                    "Specimen",
                    "Device",
                    "RelatedPerson" -> new Verdict.Supporting();
            case Resource.NOTHING -> new Verdict.Aside("No content: this place in the file has no resource.");
            default ->
                new Verdict.Aside("Not understood: Fresh Eyes does not read the type ‘" + resource.type() + "’.");
        };
    }

    private interface Made {
        Item from(Entry entry);
    }

    private interface MadeWithNode {
        Item from(Entry entry, Node node);
    }

    private Verdict named(Resource resource, String path, String otherwise, Made made) {
        return named(resource, path, otherwise, (entry, node) -> made.from(entry));
    }

    /** An entry with a name, or one that only has words; without either there is nothing to keep. */
    private Verdict named(Resource resource, String path, String otherwise, MadeWithNode made) {
        Node node = resource.node();
        Optional<Coded> what = Stream.of(path, "title", "category", "reasonCode")
                .flatMap(field -> Concepts.coded(node, field).stream())
                .findFirst();
        List<String> written = Entries.texts(node);
        List<String> narrative = what.isEmpty() && written.isEmpty() ? Entries.narrative(node) : List.of();
        if (what.isEmpty() && written.isEmpty() && narrative.isEmpty()) {
            return new Verdict.Aside("No content: neither a code nor words.");
        }
        if (what.filter(coded -> Concepts.isTemplate(coded.display())).isPresent()) {
            return new Verdict.Aside("Its name is a template, not a value.");
        }
        return new Verdict.Keep(made.from(entries.of(resource, what.orElse(Coded.words(otherwise)), narrative), node));
    }

    private Item problem(Entry entry, Node node) {
        List<String> status = Caution.codes(node, "clinicalStatus");
        boolean over = Stream.of("inactive", "resolved", "remission").anyMatch(status::contains)
                || (status.isEmpty() && node.text("abatementDateTime").isPresent());
        Optional<String> significance = node.extensions("ProblemSignificance").stream()
                .flatMap(extension -> Stream.concat(
                        extension.texts("valueCode").stream(),
                        Concepts.words(extension, "valueCodeableConcept").stream()))
                .findFirst();
        return new Item.Problem(
                entry, !over, significance, node.text("abatementDateTime").flatMap(When::of));
    }

    private Item allergy(Entry entry, Node node) {
        List<String> reactions = new ArrayList<>();
        for (Node reaction : node.all("reaction")) {
            reaction.all("manifestation").stream()
                    .filter(sign -> !sign.texts("coding.code").contains("NI"))
                    .flatMap(sign -> Stream.concat(sign.texts("text").stream(), sign.texts("coding.display").stream())
                            .limit(1))
                    .forEach(reactions::add);
            reactions.addAll(reaction.texts("description"));
        }
        boolean ended = Caution.codes(node, "clinicalStatus").stream()
                .anyMatch(status -> status.equals("resolved") || status.equals("inactive"));
        return new Item.Allergy(
                entry, ended, reactions, node.text("reaction.severity").or(() -> node.text("criticality")));
    }

    private Item consultation(Resource resource) {
        Node node = resource.node();
        List<String> more = new ArrayList<>();
        Stream.of("reason", "reasonCode")
                .flatMap(path -> Concepts.words(node, path).stream())
                .forEach(reason -> more.add("Reason: " + reason));
        node.text("length.value")
                .ifPresent(length -> more.add(
                        "Length: " + length + " " + node.text("length.unit").orElse("minutes")));
        Coded what = Concepts.coded(node, "type").orElse(Coded.words("Consultation"));
        return new Item.Consultation(
                entries.of(resource, what, more),
                names.first(resource, List.of("location.location", "serviceProvider")));
    }

    private Verdict immunisation(Resource resource) {
        Node node = resource.node();
        boolean unknown = node.texts("vaccineCode.coding.code").contains("UNK");
        Optional<Coded> given = node.extensions("VaccinationProcedure").stream()
                .flatMap(extension -> Concepts.coded(extension, "valueCodeableConcept").stream())
                .findFirst();
        Optional<Coded> vaccine = unknown ? Optional.empty() : Concepts.coded(node, "vaccineCode");
        Optional<Coded> what = vaccine.or(() -> given);
        if (what.isEmpty() && Entries.texts(node).isEmpty()) {
            return new Verdict.Aside("No content: no vaccine is named.");
        }
        List<String> more = names.all(resource, "manufacturer").stream()
                .map(maker -> "Made by " + maker)
                .toList();
        Entry entry = entries.of(resource, what.orElse(Coded.words("Vaccine without a name")), more);
        return new Verdict.Keep(new Item.Immunisation(entry, node.text("lotNumber"), Concepts.word(node, "site")));
    }

    private Verdict request(Resource resource) {
        boolean referral = resource.node().texts("category.coding.code").stream()
                .anyMatch(code -> code.equals("referral") || code.equals("3457005"));
        return referral ? referral(resource) : named(resource, "code", "Planned", Item.Plan::new);
    }

    private Verdict referral(Resource resource) {
        List<String> to = Stream.of("recipient", "performer")
                .flatMap(path -> names.all(resource, path).stream())
                .distinct()
                .toList();
        return named(
                resource, "code", "Referral", (entry, node) -> new Item.Referral(entry, node.text("priority"), to));
    }

    private Item document(Resource resource) {
        Node node = resource.node();
        Coded what = Concepts.coded(node, "type").orElse(Coded.words("Document"));
        Optional<String> link = node.text("content.attachment.url");
        List<String> more = link.filter(Concepts::isTemplate)
                .map(template -> List.of("The link to this document is a template: it cannot be opened."))
                .orElse(node.texts("content.attachment.title"));
        return new Item.Document(
                entries.of(resource, what, more),
                node.text("content.attachment.contentType"),
                node.text("content.attachment.size")
                        .filter(size -> size.matches("[0-9]{1,15}"))
                        .map(Long::valueOf),
                link.filter(url -> !Concepts.isTemplate(url)));
    }

    private Verdict family(Resource resource) {
        List<String> more = Concepts.words(resource.node(), "condition.code").stream()
                .map(condition -> "Condition: " + condition)
                .toList();
        Optional<Coded> who = Concepts.coded(resource.node(), "relationship");
        if (who.isEmpty() && more.isEmpty() && Entries.texts(resource.node()).isEmpty()) {
            return new Verdict.Aside("No content: neither a relative nor a condition.");
        }
        return new Verdict.Keep(
                new Item.FamilyHistory(entries.of(resource, who.orElse(Coded.words("Family history")), more)));
    }

    private Verdict supplied(Resource resource) {
        Optional<Coded> medicine = names.medicine(resource);
        if (medicine.isEmpty()) {
            return new Verdict.Aside("No content: no medicine is named.");
        }
        String verb = resource.is("MedicationDispense") ? "Dispensed" : "Given";
        return new Verdict.Keep(new Item.Medicine(
                entries.of(resource, medicine.get()),
                false,
                resource.node().text("dosageInstruction.text").or(() -> resource.node()
                        .text("dosage.text")),
                resource.node().text("quantity.value"),
                Optional.of(verb),
                Optional.empty(),
                0,
                Optional.empty(),
                Optional.empty()));
    }

    /** Answers in words are kept; a form that only points to other entries is a heading of theirs. */
    private Verdict answers(Resource resource) {
        List<String> said = new ArrayList<>();
        resource.node().walk(node -> {
            for (Node answer : node.all("answer")) {
                List<String> values = Stream.concat(
                                Stream.of("valueString", "valueBoolean", "valueInteger", "valueDecimal", "valueDate")
                                        .flatMap(path -> answer.texts(path).stream()),
                                answer.texts("valueCoding.display").stream())
                        .toList();
                String question =
                        node.text("text").or(() -> node.text("linkId")).orElse("Answer");
                values.forEach(value -> said.add(question + ": " + Entries.plain(value)));
            }
        });
        if (said.isEmpty()) {
            return resource.node().all("item").isEmpty()
                    ? new Verdict.Aside("No content: a form without answers.")
                    : new Verdict.Into("the link between entries that are kept one by one");
        }
        return new Verdict.Keep(new Item.Note(entries.of(resource, Coded.words("Answers to a form"), said)));
    }

    private Verdict composition(Resource resource) {
        List<String> sections = resource.node().all("section").stream()
                .flatMap(section -> Entries.narrative(section).stream()
                        .map(words -> section.text("title").orElse("Section") + ": " + words))
                .toList();
        if (sections.isEmpty()) {
            return new Verdict.Into("the headings of the entries it lists");
        }
        Coded what = Concepts.coded(resource.node(), "title").orElse(Coded.words("Document"));
        return new Verdict.Keep(new Item.Note(entries.of(resource, what, sections)));
    }
}
