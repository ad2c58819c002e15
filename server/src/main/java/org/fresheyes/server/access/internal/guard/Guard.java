package org.fresheyes.server.access.internal.guard;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.fresheyes.server.settings.Setting;
import org.fresheyes.server.settings.Settings;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationFailureHandler;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.stereotype.Component;

/** What every filter chain has in common: security headers and limits. */
@Component
public class Guard {

    private static final int A_YEAR = 31_536_000;

    private final RateLimit limit;
    private final String contentSecurityPolicy;

    Guard(RateLimit limit, Settings settings) {
        this.limit = limit;
        this.contentSecurityPolicy = policy(settings);
    }

    /** Adds them to a chain. Spring Security adds no-store to everything that does not say otherwise. */
    public void protect(HttpSecurity http) {
        headers(http.addFilterBefore(new RateLimitFilter(limit), CsrfFilter.class));
    }

    /** The headers alone, for a chain that counts in another way. */
    public void headers(HttpSecurity http) {
        http.headers(it -> it.contentSecurityPolicy(csp -> csp.policyDirectives(contentSecurityPolicy))
                .referrerPolicy(referrer -> referrer.policy(ReferrerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(permissions -> permissions.policy("camera=(), geolocation=(), microphone=()"))
                .httpStrictTransportSecurity(
                        https -> https.maxAgeInSeconds(A_YEAR).includeSubDomains(true)));
    }

    /** Sends somebody back to a sign-in page, and counts the failure against their address. */
    public AuthenticationFailureHandler countingFailures(String page) {
        SimpleUrlAuthenticationFailureHandler back = new SimpleUrlAuthenticationFailureHandler(page);
        return (request, response, failure) -> {
            limit.take(request.getRemoteAddr());
            back.onAuthenticationFailure(request, response, failure);
        };
    }

    /** Signing out posts a form, and leads to the provider: its address must be allowed as the end of a form. */
    private static String policy(Settings settings) {
        String providers = Stream.of(Setting.SIGNIN_ISSUER, Setting.SIGNIN_STAFF_ISSUER)
                .flatMap(issuer -> settings.address(issuer).stream())
                .map(issuer -> " " + issuer.getScheme() + "://" + issuer.getRawAuthority())
                .distinct()
                .collect(Collectors.joining());
        return String.join(
                "; ",
                List.of(
                        "default-src 'none'",
                        "script-src 'self'",
                        "style-src 'self'",
                        "img-src 'self' data:",
                        "font-src 'self'",
                        "connect-src 'self'",
                        "form-action 'self'" + providers,
                        "frame-ancestors 'none'",
                        "base-uri 'none'"));
    }
}
