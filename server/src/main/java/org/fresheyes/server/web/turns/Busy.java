package org.fresheyes.server.web.turns;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.fresheyes.server.web.Assets;
import org.fresheyes.server.web.Contact;
import org.fresheyes.server.web.Form;
import org.fresheyes.server.web.OperationOutcome;
import org.fresheyes.server.web.Page;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;

/** Says that there is too much to do (503) and when to come back, without session or database. */
@Component
final class Busy {

    private static final String SECONDS = "20";

    private final TemplateEngine templates;
    private final Assets assets;
    private final Contact contact;

    Busy(TemplateEngine templates, Assets assets, Contact contact) {
        this.templates = templates;
        this.assets = assets;
        this.contact = contact;
    }

    void answer(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS);
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        if (Lane.of(request).filter(Lane.PROGRAMS::equals).isPresent()) {
            response.setContentType("application/fhir+json");
            response.getOutputStream()
                    .write(OperationOutcome.of(
                                    "throttled", "Too many requests at once. Nothing was done. Maybe try again later.")
                            .json());
        } else {
            response.setContentType("text/html;charset=UTF-8");
            page().writeTo(response.getOutputStream());
        }
    }

    private Utf8ByteOutput page() {
        Page page = new Page(
                "Too many people are using this service",
                null,
                null,
                null,
                Form.blank(),
                List.of(),
                null,
                assets,
                contact);
        List<String> sentences = List.of(
                "Wait a minute, then try again.",
                "If you sent something, it did not reach us. Go back in your browser and send it again.");
        Utf8ByteOutput output = new Utf8ByteOutput();
        templates.render("site/problem.jte", Map.of("page", page, "sentences", sentences), output);
        return output;
    }
}
