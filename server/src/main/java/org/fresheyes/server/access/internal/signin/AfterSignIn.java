package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.server.access.Role;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.access.Viewers;
import org.fresheyes.server.access.internal.guard.OwnerCookie;
import org.fresheyes.server.access.internal.guard.WantedPage;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.SavedRequestAwareAuthenticationSuccessHandler;
import org.springframework.stereotype.Component;

/** Leads somebody who has signed in to the page they wanted, or else to the first page of their work. */
@Component
class AfterSignIn extends SavedRequestAwareAuthenticationSuccessHandler {

    private final Viewers viewers;
    private final OwnerCookie owner;
    private final WantedPage wanted;

    AfterSignIn(Viewers viewers, OwnerCookie owner, WantedPage wanted) {
        this.viewers = viewers;
        this.owner = owner;
        this.wanted = wanted;
        setRequestCache(wanted);
    }

    @Override
    public void onAuthenticationSuccess(
            HttpServletRequest request, HttpServletResponse response, Authentication authentication)
            throws ServletException, IOException {
        Optional<Viewer> viewer = viewers.of(authentication);
        viewer.ifPresent(it -> owner.set(request, response, it.account()));
        if (viewer.filter(it -> !it.proven() && !it.isStaff()).isPresent()) {
            response.sendRedirect("/sign-in/more-proof");
        } else {
            super.onAuthenticationSuccess(request, response, authentication);
            wanted.removeRequest(request, response);
        }
    }

    @Override
    protected String determineTargetUrl(
            HttpServletRequest request, HttpServletResponse response, @Nullable Authentication authentication) {
        return viewers.of(authentication).map(AfterSignIn::firstPage).orElse("/");
    }

    static String firstPage(Viewer viewer) {
        if (!viewer.organisationsAs(Set.of(Role.GP, Role.PRACTICE_STAFF)).isEmpty()) {
            return "/practice";
        }
        if (!viewer.organisationsAs(Set.of(Role.CONSULTANT, Role.HOSPITAL_STAFF))
                .isEmpty()) {
            return "/hospital";
        }
        if (!viewer.organisationsAs(Set.of(Role.OUTREACH, Role.ON_CALL, Role.SITE_MANAGER))
                .isEmpty()) {
            return "/hospital/calls";
        }
        return viewer.isStaff() ? "/organisation" : "/my/cases";
    }
}
