package org.fresheyes.server.access.internal.guard;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import org.fresheyes.server.access.SignedInAccount;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Turns away (429) who sends too much without being signed in, before anything is read. Signing in counts only when it
 * fails, so that many people behind one address can come in together.
 */
final class RateLimitFilter extends OncePerRequestFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");
    private static final String SIGN_IN = "/idp/sign-in";
    private static final String CODES = "/represent/";

    private final RateLimit limit;

    RateLimitFilter(RateLimit limit) {
        this.limit = limit;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (isWithin(request)) {
            chain.doFilter(request, response);
            return;
        }
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
    }

    private boolean isWithin(HttpServletRequest request) {
        String path = request.getRequestURI();
        boolean writes = !READING.contains(request.getMethod());
        if (path.startsWith("/idp/")) {
            return !writes || !path.equals(SIGN_IN) || limit.isOpen(request.getRemoteAddr());
        }
        boolean counted = path.startsWith(CODES) || (writes && !isSignedIn());
        return !counted || limit.take(request.getRemoteAddr());
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount;
    }
}
