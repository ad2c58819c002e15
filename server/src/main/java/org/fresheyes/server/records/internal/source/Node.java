package org.fresheyes.server.records.internal.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * A value in a FHIR file, JSON and XML alike. Every field holds a list, whether the file wrote one value or several:
 * published examples write an object where the standard wants a list, and nothing may be lost for that.
 */
public sealed interface Node {

    /** Where the value starts, counted from 1. */
    int line();

    /** A text, number or truth value, as text. */
    record Leaf(String text, int line) implements Node {}

    /** An object with fields, in the order of the file. */
    record Branch(Map<String, List<Node>> fields, int line) implements Node {}

    /** Every value at the end of a path of field names, such as {@code code.coding.display}. */
    default List<Node> all(String path) {
        List<Node> here = List.of(this);
        for (String name : path.split("\\.", -1)) {
            List<Node> next = new ArrayList<>();
            for (Node node : here) {
                if (node instanceof Branch branch) {
                    next.addAll(branch.fields().getOrDefault(name, List.of()));
                }
            }
            here = next;
        }
        return here;
    }

    /** Every text at the end of a path, without the blank ones. */
    default List<String> texts(String path) {
        return all(path).stream()
                .filter(node -> node instanceof Leaf)
                .map(node -> ((Leaf) node).text().strip())
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The first text at the end of a path. */
    default Optional<String> text(String path) {
        return texts(path).stream().findFirst();
    }

    /** The first value at the end of a path. */
    default Optional<Node> first(String path) {
        return all(path).stream().findFirst();
    }

    /** The extensions whose address contains a name, such as {@code ProblemSignificance}. */
    default List<Node> extensions(String named) {
        return all("extension").stream()
                .filter(extension -> extension.text("url").orElse("").contains(named))
                .toList();
    }

    /** Shows this value and everything below it to a visitor, in the order of the file. */
    default void walk(Consumer<Node> visitor) {
        visitor.accept(this);
        if (this instanceof Branch branch) {
            branch.fields().values().forEach(values -> values.forEach(value -> value.walk(visitor)));
        }
    }
}
