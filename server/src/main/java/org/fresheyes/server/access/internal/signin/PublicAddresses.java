package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Every address that needs no sign-in. All others do. */
final class PublicAddresses {

    private static final String[] PATTERNS = {
        "/",
        "/what-this-is",
        "/emergency",
        "/ask/help/**",
        "/accessibility",
        "/privacy",
        "/cookies",
        "/assets/**",
        "/favicon.ico",
        "/error",
        "/sign-in/**",
        "/fhir/metadata",
        "/directory/practices",
        "/demo/messages",
    };

    static final RequestMatcher MATCHER = new OrRequestMatcher(Arrays.stream(PATTERNS)
            .map(pattern ->
                    (RequestMatcher) PathPatternRequestMatcher.withDefaults().matcher(pattern))
            .toList());

    private PublicAddresses() {}

    static boolean include(HttpServletRequest request) {
        return MATCHER.matches(request);
    }
}
