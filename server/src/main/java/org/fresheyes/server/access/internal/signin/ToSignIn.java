package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.fresheyes.server.access.internal.guard.KeptForms;
import org.fresheyes.server.access.internal.guard.WantedPage;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/**
 * Where somebody goes who is not signed in: to sign-in, and back afterwards. A form they sent is kept for them. A try
 * at a person's or a case's address is in the record of who looked.
 */
@Component
class ToSignIn implements AuthenticationEntryPoint {

    private static final Set<String> READING = Set.of("GET", "HEAD");

    private final KeptForms kept;
    private final AnonymousTries tries;
    private final WantedPage wanted;

    ToSignIn(KeptForms kept, AnonymousTries tries, WantedPage wanted) {
        this.kept = kept;
        this.tries = tries;
        this.wanted = wanted;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        tries.record(request);
        if (READING.contains(request.getMethod())) {
            wanted.saveRequest(request, response);
        } else {
            wanted.remember(request, kept.keep(request, response));
        }
        response.sendRedirect("/sign-in");
    }
}
