package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.fresheyes.server.access.Viewers;
import org.springframework.web.servlet.HandlerInterceptor;

/** People whose identity is not proven get general guidance only: pages about a person lead to one that says so. */
final class ProofNeeded implements HandlerInterceptor {

    static final String[] PATHS = {"/ask/**", "/my/**", "/represent/**"};

    private final Viewers viewers;

    ProofNeeded(Viewers viewers) {
        this.viewers = viewers;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean unproven = viewers.current()
                .filter(viewer -> !viewer.proven() && !viewer.isStaff())
                .isPresent();
        if (unproven) {
            response.sendRedirect("/sign-in/more-proof");
        }
        return !unproven;
    }
}
