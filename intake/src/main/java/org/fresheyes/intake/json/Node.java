package org.fresheyes.intake.json;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

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

    /** Named fields; two are equal, and written alike, in whatever order they came. The map is taken over, not copied. */
    record Fields(Map<String, Node> fields) implements Node {

        public Fields {
            fields = Collections.unmodifiableMap(fields);
        }

        @Override
        public String toString() {
            return "Fields[fields=" + new TreeMap<>(fields) + "]";
        }
    }

    /** The field of this name; {@link Leaf#NOTHING} when there is none. */
    default Node get(String name) {
        return this instanceof Fields named ? named.fields().getOrDefault(name, Leaf.NOTHING) : Leaf.NOTHING;
    }

    /** Every item of the list of this name; the thing itself when it is no list. */
    default List<Node> each(String name) {
        Node node = get(name);
        if (node instanceof Items list) {
            return list.items();
        }
        return node.equals(Leaf.NOTHING) ? List.of() : List.of(node);
    }

    /** What is written in the field of this name; empty when it is blank or no plain value. */
    default Optional<String> text(String name) {
        return get(name).written();
    }

    /** Whether exactly this is written in the field of this name. */
    default boolean says(String name, String text) {
        return get(name) instanceof Leaf leaf && leaf.value().equals(text);
    }

    /** What is written here; empty when it is blank or no plain value. */
    default Optional<String> written() {
        return this instanceof Leaf leaf && !leaf.value().isBlank() ? Optional.of(leaf.value()) : Optional.empty();
    }

    default boolean has(String name) {
        return this instanceof Fields named && named.fields().containsKey(name);
    }
}
