package org.fresheyes.rules.symptoms.files;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A block of a file: a kind and an id at the margin, and indented fields.
 *
 * @param line where it begins
 */
record Block(String kind, String id, int line, List<Field> fields) {

    /** A field: "words: cough | coughing". */
    record Field(String name, String value, int line) {

        /** The parts of a list between the bars; without blank ones. */
        List<String> list() {
            return Stream.of(value.split("\\|", -1))
                    .map(String::strip)
                    .filter(part -> !part.isEmpty())
                    .toList();
        }
    }

    Block {
        fields = List.copyOf(fields);
    }

    Optional<Field> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }

    Stream<Field> all(String name) {
        return fields.stream().filter(field -> field.name().equals(name));
    }

    /** Every part of every list of this name. */
    List<String> list(String name) {
        return all(name).flatMap(field -> field.list().stream()).toList();
    }
}
