package org.fresheyes.server.access.internal.programs;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.fresheyes.server.access.AccessLog;
import org.fresheyes.server.access.Program;
import org.fresheyes.server.access.internal.guard.RateLimit;
import org.fresheyes.server.web.OperationOutcome;
import org.fresheyes.server.web.PublicAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets a call through when its token proves a registered program. Tokens that are not believed are recorded, and counted
 * against the network address they come from; programs have a limit of calls of their own.
 */
final class ProgramFilter extends OncePerRequestFilter {

    private static final String BEARER = "Bearer ";

    private final ProgramTokens tokens;
    private final PublicAddress address;
    private final AccessLog log;
    private final RateLimit failures;
    private final RateLimit calls;
    private final boolean openDiscovery;

    /**
     * @param failures      for each network address
     * @param calls         for each program
     * @param openDiscovery whether a GET needs no token
     */
    ProgramFilter(
            ProgramTokens tokens,
            PublicAddress address,
            AccessLog log,
            RateLimit failures,
            RateLimit calls,
            boolean openDiscovery) {
        this.tokens = tokens;
        this.address = address;
        this.log = log;
        this.failures = failures;
        this.calls = calls;
        this.openDiscovery = openDiscovery;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String authorization = Optional.ofNullable(request.getHeader(HttpHeaders.AUTHORIZATION))
                .orElse("");
        if (!authorization.regionMatches(true, 0, BEARER, 0, BEARER.length())) {
            if (openDiscovery && request.getMethod().equals("GET")) {
                chain.doFilter(request, response);
            } else {
                notSignedIn(response, "There is no token. Maybe the client is not set up to send one.");
            }
            return;
        }
        if (!failures.isOpen(request.getRemoteAddr())) {
            tooMany(response);
            return;
        }
        String token = authorization.substring(BEARER.length()).strip();
        switch (tokens.check(token, address.of(request.getRequestURI()))) {
            case Checked.NotBelieved not -> {
                failures.take(request.getRemoteAddr());
                log.programRefused(
                        not.registration().map(Registration::name).orElse("A program that is not registered here"),
                        not.registration().flatMap(Registration::practice).map(Registration.Practice::code),
                        "%s %s: %s".formatted(request.getMethod(), request.getRequestURI(), not.why()));
                notSignedIn(response, "The token is not believed. The record of this server says why.");
            }
            case Checked.Theirs theirs -> {
                Registration registration = theirs.registration();
                if (calls.take(registration.issuer())) {
                    through(registration.program(theirs.practice()), request, response, chain);
                } else {
                    tooMany(response);
                }
            }
        }
    }

    private static void through(
            Program program, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                program, null, List.of(new SimpleGrantedAuthority("ROLE_PROGRAM"))));
        SecurityContextHolder.setContext(context);
        chain.doFilter(request, response);
    }

    private static void notSignedIn(HttpServletResponse response, String why) throws IOException {
        response.setHeader(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
        answer(response, HttpStatus.UNAUTHORIZED, OperationOutcome.of("login", why));
    }

    private static void tooMany(HttpServletResponse response) throws IOException {
        response.setHeader(HttpHeaders.RETRY_AFTER, "60");
        answer(
                response,
                HttpStatus.TOO_MANY_REQUESTS,
                OperationOutcome.of("throttled", "Too many calls. Wait a minute, then go on more slowly."));
    }

    private static void answer(HttpServletResponse response, HttpStatus status, OperationOutcome outcome)
            throws IOException {
        response.setStatus(status.value());
        response.setContentType("application/json");
        response.getOutputStream().write(outcome.json());
    }
}
