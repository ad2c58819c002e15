package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;

/** Shows somebody whose sign-in did not work what they can do. The cause is for the log. */
final class SignInFailed implements AuthenticationFailureHandler {

    private static final Logger LOG = LoggerFactory.getLogger(SignInFailed.class);

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        String code = failure instanceof OAuth2AuthenticationException oauth
                ? oauth.getError().getErrorCode()
                : "other";
        switch (code) {
            case "access_denied" -> response.sendRedirect("/sign-in/problem?why=declined");
            case OidcAccounts.LOCKED -> response.sendRedirect("/sign-in/problem?why=locked");
            case OidcAccounts.STAFF -> response.sendRedirect("/sign-in/problem?why=staff");
            default -> {
                LOG.warn(
                        "Sign-in refused: {} ({}). Maybe the provider's settings differ from ours.",
                        code,
                        failure.getMessage());
                response.sendRedirect("/sign-in/problem?why=other");
            }
        }
    }
}
