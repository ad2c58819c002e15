package org.fresheyes.intake.fhir;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.intake.json.Node;
import org.fresheyes.rules.symptoms.Code;

/**
 * A resource as it came, with what its references lead to.
 *
 * @param type    "Condition"
 * @param ref     "Condition/123": how others name it
 * @param aliases other names of the resources of its bundle, such as {@code urn:uuid:…}, and their refs
 */
record Resource(Node node, String type, String ref, Map<String, String> aliases, References references) {

    /** What a reference in the first of these fields that holds one leads to. */
    Optional<String> ref(String... fields) {
        for (String field : fields) {
            for (Node each : node.each(field)) {
                Optional<String> target = target(each);
                if (target.isPresent()) {
                    return target;
                }
            }
        }
        return Optional.empty();
    }

    /** What the references on a path of fields lead to. */
    List<String> refs(String... path) {
        return targets(nodes(path));
    }

    /** What these references lead to. */
    List<String> targets(List<Node> references) {
        List<String> targets = new ArrayList<>();
        references.forEach(each -> target(each).ifPresent(targets::add));
        return targets;
    }

    /** Everything on a path of fields, lists flattened. */
    List<Node> nodes(String... path) {
        List<Node> nodes = List.of(node);
        for (String field : path) {
            nodes = in(nodes, field);
        }
        return nodes;
    }

    /** What is in this field of each of these. */
    static List<Node> in(List<Node> nodes, String field) {
        if (nodes.size() == 1) {
            return nodes.get(0).each(field);
        }
        List<Node> inside = new ArrayList<>();
        nodes.forEach(each -> inside.addAll(each.each(field)));
        return inside;
    }

    Concept concept(String field) {
        List<Node> nodes = node.each(field);
        return nodes.isEmpty() ? Concept.NONE : Concept.of(nodes.get(0));
    }

    List<Concept> concepts(String field) {
        List<Concept> concepts = new ArrayList<>();
        for (Node each : node.each(field)) {
            Concept concept = Concept.of(each);
            if (!concept.isEmpty()) {
                concepts.add(concept);
            }
        }
        return concepts;
    }

    /** A code that is plain in one version of FHIR and a concept in another. */
    String code(String field) {
        for (Node each : node.each(field)) {
            Optional<String> code = each.written()
                    .or(() -> Concept.of(each).codes().stream().map(Code::code).findFirst());
            if (code.isPresent()) {
                return code.get();
            }
        }
        return "";
    }

    /** Extensions whose address holds this, whatever their version. */
    List<Node> extensions(String part) {
        List<Node> found = new ArrayList<>();
        for (Node extension : node.each("extension")) {
            if (extension.text("url").filter(url -> url.contains(part)).isPresent()) {
                found.add(extension);
            }
        }
        return found;
    }

    Optional<String> target(Node reference) {
        return reference.text("reference").map(this::resolved);
    }

    /** Everything that is written in notes and comments. */
    String notes() {
        Set<String> notes = new LinkedHashSet<>();
        node.text("comment").map(String::strip).ifPresent(notes::add);
        node.text("comments").map(String::strip).ifPresent(notes::add);
        for (Node note : node.each("note")) {
            note.text("text").or(note::written).map(String::strip).ifPresent(notes::add);
        }
        return String.join("\n", notes);
    }

    private String resolved(String written) {
        String reference = written.strip();
        String alias = aliases.get(reference);
        if (alias != null) {
            return alias;
        }
        return reference.startsWith("#") ? ref + reference : references.of(reference);
    }
}
