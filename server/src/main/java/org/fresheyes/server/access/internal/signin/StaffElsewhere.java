package org.fresheyes.server.access.internal.signin;

import java.io.Serial;
import org.springframework.security.core.AuthenticationException;

/** Somebody who holds a role in an organisation came by the people's provider, where staff have one of their own. */
final class StaffElsewhere extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1;

    StaffElsewhere(String subject) {
        super(
                "Account %s: holds a role as staff, but signed in with the people's provider. Maybe they took the wrong button."
                        .formatted(subject));
    }
}
