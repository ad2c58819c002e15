package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fresheyes.server.access.SignedInAccount;
import org.fresheyes.server.access.internal.guard.KeptForms;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.InsufficientAuthenticationException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;

/**
 * A form whose token does not fit: its session has ended, or somebody signed in again in another window. It is not
 * taken, and not thrown away: the person goes back to the page with everything they typed.
 */
@Component
class StaleForm implements AccessDeniedHandler {

    private final KeptForms kept;
    private final ToSignIn toSignIn;

    StaleForm(KeptForms kept, ToSignIn toSignIn) {
        this.kept = kept;
        this.toSignIn = toSignIn;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException denied)
            throws IOException {
        if (!(denied instanceof CsrfException)) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        } else if (request.getRequestURI().equals(SignInConfiguration.SIGN_OUT)) {
            response.sendRedirect("/");
        } else if (isSignedIn() || PublicAddresses.include(request)) {
            response.sendRedirect(kept.keep(request, response));
        } else {
            toSignIn.commence(request, response, new InsufficientAuthenticationException("No session", denied));
        }
    }

    private static boolean isSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedInAccount;
    }
}
