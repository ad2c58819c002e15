package org.fresheyes.server.records.internal.read;

import java.util.List;
import org.fresheyes.server.records.internal.source.Node;

/** Compares what two values say, wherever in the file they stand. */
final class SameContent {

    private SameContent() {}

    static boolean is(Node one, Node other) {
        return switch (one) {
            case Node.Leaf leaf ->
                other instanceof Node.Leaf second && leaf.text().equals(second.text());
            case Node.Branch branch ->
                other instanceof Node.Branch second
                        && branch.fields().keySet().equals(second.fields().keySet())
                        && branch.fields().entrySet().stream()
                                .allMatch(field ->
                                        are(field.getValue(), second.fields().getOrDefault(field.getKey(), List.of())));
        };
    }

    private static boolean are(List<Node> some, List<Node> others) {
        if (some.size() != others.size()) {
            return false;
        }
        for (int i = 0; i < some.size(); i++) {
            if (!is(some.get(i), others.get(i))) {
                return false;
            }
        }
        return true;
    }
}
