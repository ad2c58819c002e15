package org.fresheyes.server.presentations.hooks;

import java.util.Optional;
import java.util.regex.Pattern;
import org.fresheyes.intake.json.Node;

/**
 * What has to be known about a resource or a bundle before its content is used.
 *
 * @param type    of the resource; empty when it does not say
 * @param failure that the system could not answer, or not completely: the code of its OperationOutcome
 * @param next    where the next page of a bundle is
 */
record Facts(Optional<String> type, Optional<String> failure, Optional<String> next) {

    private static final Pattern CODE = Pattern.compile("[a-z-]{1,30}");

    static Facts of(Node node) {
        Optional<String> type = node.text("resourceType").filter(name -> Character.isLetter(name.charAt(0)));
        return switch (type.orElse("")) {
            case "OperationOutcome" -> new Facts(type, failure(node), Optional.empty());
            case "Bundle" -> new Facts(type, failureWithin(node), next(node));
            default -> new Facts(type, Optional.empty(), Optional.empty());
        };
    }

    private static Optional<String> failureWithin(Node bundle) {
        for (Node entry : bundle.each("entry")) {
            Node resource = entry.get("resource");
            if (resource.says("resourceType", "OperationOutcome")) {
                Optional<String> failure = failure(resource);
                if (failure.isPresent()) {
                    return failure;
                }
            }
        }
        return Optional.empty();
    }

    /** The code of the first issue that means "not everything"; mere information does not. */
    private static Optional<String> failure(Node outcome) {
        for (Node issue : outcome.each("issue")) {
            boolean informs = issue.says("severity", "information") || issue.says("severity", "success");
            if (issue instanceof Node.Fields && !informs) {
                return Optional.of(issue.text("code")
                        .filter(code -> CODE.matcher(code).matches())
                        .orElse("unknown"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> next(Node bundle) {
        for (Node link : bundle.each("link")) {
            if (link.says("relation", "next")) {
                return link.text("url");
            }
        }
        return Optional.empty();
    }
}
