package org.fresheyes.server.records.internal.read;

import java.util.Optional;
import org.fresheyes.server.records.internal.source.Node;

/**
 * One resource of a file.
 *
 * @param number its place in the file, counted from 1, contained resources after the one that contains them
 * @param type its resource type; "(nothing)" for a bundle entry that has no resource
 * @param container the number of the resource that contains it
 */
record Resource(int number, String type, Node node, Optional<Integer> container, Optional<String> fullUrl) {

    static final String NOTHING = "(nothing)";

    Optional<String> id() {
        return node.text("id");
    }

    /** "Condition/123", or the bare type when it has no id. */
    String what() {
        return id().map(id -> type + "/" + id).orElse(type);
    }

    boolean is(String wanted) {
        return type.equals(wanted);
    }
}
