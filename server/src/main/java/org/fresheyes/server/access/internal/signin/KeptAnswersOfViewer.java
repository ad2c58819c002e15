package org.fresheyes.server.access.internal.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.access.Viewers;
import org.fresheyes.server.access.internal.guard.KeptForms;
import org.fresheyes.server.web.KeptAnswers;
import org.springframework.stereotype.Component;

/** Finds the form that was kept for whoever is signed in now. */
@Component
class KeptAnswersOfViewer implements KeptAnswers {

    private final KeptForms kept;
    private final Viewers viewers;
    private final HttpServletRequest request;
    private final HttpServletResponse response;

    KeptAnswersOfViewer(KeptForms kept, Viewers viewers, HttpServletRequest request, HttpServletResponse response) {
        this.kept = kept;
        this.viewers = viewers;
        this.request = request;
        this.response = response;
    }

    @Override
    public Optional<Map<String, List<String>>> forThisPage() {
        return request.getMethod().equals("GET")
                ? kept.take(request, response, viewers.current().map(Viewer::account))
                : Optional.empty();
    }
}
