package org.fresheyes.intake.fhir;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.intake.json.Node;

/**
 * A resource as it came, with what its references lead to.
 *
 * @param type    "Condition"
 * @param ref     "Condition/123": how others name it
 * @param aliases other names of the resources of its bundle, such as {@code urn:uuid:…}, and their refs
 */
record Resource(Node node, String type, String ref, Map<String, String> aliases) {

    private static final Pattern TYPE_AND_ID = Pattern.compile("(?:.*/)?([A-Z][A-Za-z]+/[^/?#]+)(?:/_history/[^/]+)?");

    /** What a reference in this field leads to. */
    Optional<String> ref(String field) {
        return node.each(field).flatMap(each -> target(each).stream()).findFirst();
    }

    /** What the references on a path of fields lead to. */
    Stream<String> refs(String... path) {
        return nodes(path).flatMap(each -> target(each).stream());
    }

    /** Everything on a path of fields, lists flattened. */
    Stream<Node> nodes(String... path) {
        Stream<Node> nodes = Stream.of(node);
        for (String field : path) {
            nodes = nodes.flatMap(each -> each.each(field));
        }
        return nodes;
    }

    Concept concept(String field) {
        return node.each(field).findFirst().map(Concept::of).orElse(Concept.NONE);
    }

    List<Concept> concepts(String... path) {
        return nodes(path)
                .map(Concept::of)
                .filter(concept -> !concept.isEmpty())
                .toList();
    }

    /** A code that is plain in one version of FHIR and a concept in another. */
    String code(String field) {
        return node.each(field)
                .flatMap(each -> Stream.concat(
                        each.written().stream(),
                        Concept.of(each).codes().stream().map(code -> code.code())))
                .findFirst()
                .orElse("");
    }

    /** Extensions whose address ends like this, whatever their version. */
    Stream<Node> extensions(String... endings) {
        return node.each("extension").filter(extension -> extension
                .text("url")
                .filter(url -> Arrays.stream(endings).anyMatch(url::contains))
                .isPresent());
    }

    Optional<String> target(Node reference) {
        return reference.text("reference").map(this::resolved);
    }

    /** Everything that is written in notes and comments. */
    String notes() {
        return Stream.of(
                        node.text("comment").stream(),
                        node.text("comments").stream(),
                        nodes("note").flatMap(note -> note.text("text").or(note::written).stream()))
                .flatMap(texts -> texts)
                .map(String::strip)
                .distinct()
                .collect(Collectors.joining("\n"));
    }

    private String resolved(String written) {
        String reference = written.strip();
        String alias = aliases.get(reference);
        if (alias != null) {
            return alias;
        }
        if (reference.startsWith("#")) {
            return ref + reference;
        }
        Matcher typeAndId = TYPE_AND_ID.matcher(reference);
        return typeAndId.matches() ? typeAndId.group(1) : reference;
    }
}
