package org.fresheyes.intake.json;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * A value of JSON. Asking for what is not there, or is of another shape, answers with nothing: records come from many
 * systems, and one odd field must not hide the rest.
 */
public sealed interface Node {

    /** A text, a number, true or false, as written; "" for null. */
    record Leaf(String value) implements Node {

        /** What stands where nothing stands. */
        public static final Node NOTHING = new Leaf("");
    }

    /** A list. */
    record Items(List<Node> items) implements Node {

        public Items {
            items = List.copyOf(items);
        }
    }

    /** Named fields. */
    record Fields(SortedMap<String, Node> fields) implements Node {

        public Fields {
            fields = new TreeMap<>(fields);
        }
    }

    static Node fields(Map<String, Node> fields) {
        return new Fields(new TreeMap<>(fields));
    }

    /** The field of this name; {@link Leaf#NOTHING} when there is none. */
    default Node get(String name) {
        return this instanceof Fields named ? named.fields().getOrDefault(name, Leaf.NOTHING) : Leaf.NOTHING;
    }

    /** Every item of the list of this name; the thing itself when it is no list. */
    default Stream<Node> each(String name) {
        Node node = get(name);
        if (node instanceof Items list) {
            return list.items().stream();
        }
        return node.equals(Leaf.NOTHING) ? Stream.empty() : Stream.of(node);
    }

    /** What is written in the field of this name; empty when it is blank or no plain value. */
    default Optional<String> text(String name) {
        return get(name).written();
    }

    /** What is written here; empty when it is blank or no plain value. */
    default Optional<String> written() {
        return this instanceof Leaf leaf && !leaf.value().isBlank() ? Optional.of(leaf.value()) : Optional.empty();
    }

    default boolean has(String name) {
        return this instanceof Fields named && named.fields().containsKey(name);
    }
}
