package org.fresheyes.server.web.nhs;

import java.io.Serial;

/** A fixture that our parameters cannot say, and why. */
final class NotExpressible extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1;

    NotExpressible(String reason) {
        super(reason);
    }
}
