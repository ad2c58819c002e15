package org.fresheyes.server.records.internal.read;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.fresheyes.server.records.Coded;
import org.fresheyes.server.records.Entry;
import org.fresheyes.server.records.Item;
import org.fresheyes.server.records.When;
import org.fresheyes.server.records.internal.source.Node;

/**
 * One course of a medicine is spread over a statement, a plan and its issues (GP Connect); here they are joined.
 * A request without a statement is a course of its own.
 */
final class Medicines {

    private final References references;
    private final Names names;
    private final Entries entries;

    Medicines(References references, Names names, Entries entries) {
        this.references = references;
        this.names = names;
        this.entries = entries;
    }

    /** Verdicts for every statement and request among these resources, by their number. */
    Map<Integer, Verdict> read(List<Resource> resources) {
        Map<Integer, Verdict> verdicts = new TreeMap<>();
        Map<Integer, List<Resource>> requestsByRoot = new TreeMap<>();
        Set<Integer> usable = new HashSet<>();
        resources.forEach(resource -> usable.add(resource.number()));
        for (Resource request : resources) {
            if (request.is("MedicationRequest")) {
                requestsByRoot
                        .computeIfAbsent(root(request, usable), ignored -> new ArrayList<>())
                        .add(request);
            }
        }
        for (Resource statement : resources) {
            if (statement.is("MedicationStatement")) {
                List<Resource> requests = requestsOf(statement, requestsByRoot, usable);
                course(statement, requests, verdicts);
            }
        }
        requestsByRoot.values().forEach(left -> course(left.getFirst(), left, verdicts));
        return verdicts;
    }

    private List<Resource> requestsOf(
            Resource statement, Map<Integer, List<Resource>> requestsByRoot, Set<Integer> usable) {
        List<Resource> requests = new ArrayList<>();
        for (Resource plan : references.targets(statement, "basedOn")) {
            if (plan.is("MedicationRequest") && usable.contains(plan.number())) {
                List<Resource> taken = requestsByRoot.remove(root(plan, usable));
                requests.addAll(taken == null ? List.of() : taken);
            }
        }
        return requests;
    }

    /** The plan a request rests on in the end: itself when it rests on none. */
    private int root(Resource request, Set<Integer> usable) {
        Set<Integer> seen = new HashSet<>();
        Resource here = request;
        while (seen.add(here.number())) {
            Optional<Resource> plan = references.targets(here, "basedOn").stream()
                    .filter(target -> target.is("MedicationRequest") && usable.contains(target.number()))
                    .findFirst();
            if (plan.isEmpty()) {
                return here.number();
            }
            here = plan.get();
        }
        return seen.stream().min(Integer::compare).orElse(request.number());
    }

    private void course(Resource main, List<Resource> requests, Map<Integer, Verdict> verdicts) {
        List<Resource> all =
                Stream.concat(Stream.of(main), requests.stream()).distinct().toList();
        Optional<Coded> medicine =
                all.stream().flatMap(part -> names.medicine(part).stream()).findFirst();
        for (Resource part : requests) {
            verdicts.put(part.number(), new Verdict.Into("medicine %d (%s)".formatted(main.number(), use(part))));
        }
        List<String> text = all.stream()
                .flatMap(part -> Entries.texts(part.node()).stream())
                .distinct()
                .toList();
        if (medicine.isEmpty() && text.isEmpty()) {
            all.forEach(part -> verdicts.put(part.number(), new Verdict.Aside("No content: no medicine is named.")));
            return;
        }
        Entry entry = entries.of(main, medicine.orElse(Coded.words("Medicine without a name")), text);
        Entry signed = all.stream()
                .flatMap(part -> entries.author(part).stream())
                .findFirst()
                .map(entry::by)
                .orElse(entry);
        verdicts.put(main.number(), new Verdict.Keep(medicine(main, all, signed)));
    }

    private static Item.Medicine medicine(Resource main, List<Resource> all, Entry entry) {
        List<Node> nodes = all.stream().map(Resource::node).toList();
        List<When> issued = all.stream()
                .filter(part -> part.node().texts("intent").contains("order"))
                .flatMap(part -> part.node().texts("authoredOn").stream())
                .flatMap(date -> When.of(date).stream())
                .toList();
        int issues = (int) all.stream()
                .filter(part -> part.node().texts("intent").contains("order"))
                .count();
        return new Item.Medicine(
                entry,
                isCurrent(main.node()),
                first(nodes, "dosage.text").or(() -> first(nodes, "dosageInstruction.text")),
                quantity(nodes),
                nodes.stream()
                        .flatMap(node -> node.extensions("PrescriptionType").stream())
                        .flatMap(extension -> Concepts.words(extension, "valueCodeableConcept").stream())
                        .findFirst(),
                first(nodes, "effectivePeriod.end").flatMap(When::of),
                issues,
                issued.stream().max(When::compareTo),
                whyStopped(nodes));
    }

    /** Without a status nobody has said that it ended. */
    private static boolean isCurrent(Node node) {
        List<String> status = node.texts("status");
        return status.isEmpty()
                || Set.of("active", "intended", "on-hold", "unknown").contains(status.getFirst());
    }

    private static Optional<String> quantity(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> node.all("dispenseRequest.quantity").stream())
                .flatMap(
                        quantity -> quantity
                                .text("value")
                                .map(value -> value
                                        + quantity.text("unit")
                                                .map(unit -> " " + unit)
                                                .orElse(""))
                                .stream())
                .findFirst();
    }

    private static Optional<String> whyStopped(List<Node> nodes) {
        return nodes.stream()
                .flatMap(node -> node.extensions("MedicationStatusReason").stream())
                .flatMap(extension -> extension.all("extension").stream())
                .flatMap(part -> Concepts.words(part, "valueCodeableConcept").stream())
                .findFirst()
                .or(() -> nodes.stream()
                        .flatMap(node -> Concepts.words(node, "statusReason").stream())
                        .findFirst());
    }

    private static Optional<String> first(List<Node> nodes, String path) {
        return nodes.stream()
                .flatMap(node -> node.texts(path).stream())
                .map(Entries::plain)
                .findFirst();
    }

    private static String use(Resource request) {
        String date = request.node()
                .text("authoredOn")
                .flatMap(When::of)
                .map(When::shown)
                .orElse("no date");
        return (request.node().texts("intent").contains("order") ? "issue of " : "plan of ") + date;
    }
}
