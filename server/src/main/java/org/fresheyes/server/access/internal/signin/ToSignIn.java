package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.fresheyes.server.access.internal.guard.KeptForms;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.savedrequest.RequestCache;
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
    private final RequestCache cache;

    ToSignIn(KeptForms kept, AnonymousTries tries, RequestCache cache) {
        this.kept = kept;
        this.tries = tries;
        this.cache = cache;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        tries.record(request);
        if (READING.contains(request.getMethod())) {
            cache.saveRequest(request, response);
        } else {
            comeBackTo(kept.keep(request, response), request);
        }
        response.sendRedirect("/sign-in");
    }

    private static void comeBackTo(String page, HttpServletRequest request) {
        request.getSession().setAttribute(SignInConfiguration.COME_BACK, new PageToReturnTo(page));
    }
}
