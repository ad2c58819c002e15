package org.fresheyes.server.records.internal.read;

import java.util.List;
import java.util.Optional;
import org.fresheyes.server.records.internal.source.Node;

/** Words that turn the meaning of an entry round: what was not given, ruled out, or only planned. */
final class Caution {

    private Caution() {}

    /** True when the record itself takes the entry back. */
    static boolean isInError(Resource resource) {
        return codes(resource.node(), "status").contains("entered-in-error")
                || codes(resource.node(), "verificationStatus").contains("entered-in-error");
    }

    static Optional<String> of(Resource resource) {
        Node node = resource.node();
        List<String> status = codes(node, "status");
        List<String> certainty = codes(node, "verificationStatus");
        if (node.texts("doNotPerform").contains("true")) {
            return Optional.of("Not to be done");
        }
        if (node.texts("notGiven").contains("true") || (resource.is("Immunization") && status.contains("not-done"))) {
            return Optional.of("Not given");
        }
        if (node.texts("notDone").contains("true") || status.contains("not-done")) {
            return Optional.of("Not done");
        }
        if (node.texts("taken").contains("n") || status.contains("not-taken")) {
            return Optional.of("Not taken");
        }
        if (certainty.contains("refuted")) {
            return Optional.of("Ruled out");
        }
        if (certainty.contains("provisional") || certainty.contains("differential")) {
            return Optional.of("Not certain");
        }
        return status.stream().flatMap(code -> said(code).stream()).findFirst();
    }

    private static Optional<String> said(String status) {
        return switch (status) {
            case "cancelled", "revoked" -> Optional.of("Cancelled");
            case "preliminary", "registered" -> Optional.of("Not final");
            case "planned", "draft" -> Optional.of("Planned");
            case "superseded" -> Optional.of("Replaced by a later version");
            default -> Optional.empty();
        };
    }

    /** A status is a bare code in STU3 and often a concept in R4. */
    static List<String> codes(Node node, String path) {
        List<String> bare = node.texts(path);
        return bare.isEmpty() ? node.texts(path + ".coding.code") : bare;
    }
}
