package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.server.resource.web.BearerTokenAuthenticationEntryPoint;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.stereotype.Component;

/** Answers 401 to a FHIR request of nobody, and records it where it names a person or a case. */
@Component
class FhirNotSignedIn implements AuthenticationEntryPoint {

    private final AuthenticationEntryPoint unauthorised = new BearerTokenAuthenticationEntryPoint();
    private final AnonymousTries tries;

    FhirNotSignedIn(AnonymousTries tries) {
        this.tries = tries;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException, ServletException {
        tries.record(request);
        unauthorised.commence(request, response, failure);
    }
}
