package org.fresheyes.server.access.internal.signin;

import java.io.Serial;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** The page a kept form stood on: after sign-in the browser goes there with a plain GET. */
final class PageToReturnTo extends SimpleSavedRequest {

    @Serial
    private static final long serialVersionUID = 1;

    PageToReturnTo(String page) {
        super(page);
    }
}
