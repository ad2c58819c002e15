package org.fresheyes.server.presentations.hooks;

import java.io.Serial;
import java.util.List;
import org.fresheyes.server.web.OperationOutcome;

/** A request that cannot be understood, with everything that is wrong with it. */
final class BadRequest extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    private final transient OperationOutcome outcome;

    BadRequest(List<OperationOutcome.Issue> issues) {
        super(issues.toString());
        this.outcome = new OperationOutcome(issues);
    }

    OperationOutcome outcome() {
        return outcome;
    }
}
