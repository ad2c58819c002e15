package org.fresheyes.server.access.internal.guard;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import org.springframework.security.web.savedrequest.RequestCache;
import org.springframework.security.web.savedrequest.SavedRequest;
import org.springframework.security.web.savedrequest.SimpleSavedRequest;

/** Remembers in the session which page somebody wanted before they signed in: only its address, and only to read it. */
public final class WantedPage implements RequestCache {

    private final String attribute;

    /** @param attribute the name under which the session remembers it; each filter chain needs its own */
    public WantedPage(String attribute) {
        this.attribute = attribute;
    }

    @Override
    public void saveRequest(HttpServletRequest request, HttpServletResponse response) {
        if (request.getMethod().equals("GET")) {
            String query = request.getQueryString();
            remember(request, request.getRequestURI() + (query == null ? "" : "?" + query));
        }
    }

    /** Remembers another page than the one that was asked for. */
    public void remember(HttpServletRequest request, String page) {
        request.getSession().setAttribute(attribute, page);
    }

    @Override
    public @Nullable SavedRequest getRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        return session != null && session.getAttribute(attribute) instanceof String page
                ? new SimpleSavedRequest(page)
                : null;
    }

    /** The page is asked for afresh; nothing of the first request is played again. */
    @Override
    public @Nullable HttpServletRequest getMatchingRequest(HttpServletRequest request, HttpServletResponse response) {
        return null;
    }

    @Override
    public void removeRequest(HttpServletRequest request, HttpServletResponse response) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.removeAttribute(attribute);
        }
    }
}
