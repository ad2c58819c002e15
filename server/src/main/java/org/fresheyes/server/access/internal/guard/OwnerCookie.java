package org.fresheyes.server.access.internal.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Puts the mark of {@link Owners} into a browser at sign-in. */
@Component
public class OwnerCookie {

    private static final Duration LIFETIME = Duration.ofDays(1);

    private final Owners owners;

    OwnerCookie(Owners owners) {
        this.owners = owners;
    }

    /** Says that this browser's session is the account's. */
    public void set(HttpServletRequest request, HttpServletResponse response, UUID account) {
        Cookies.set(request, response, Owners.COOKIE, owners.mark(account), LIFETIME);
    }
}
