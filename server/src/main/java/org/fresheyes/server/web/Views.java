package org.fresheyes.server.web;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.View;
import org.springframework.web.servlet.view.RedirectView;

/** What a controller method returns: a page from a template, or the way to another page. */
@Component
public class Views {

    private final TemplateEngine templates;
    private final ObjectProvider<KeptAnswers> keptAnswers;

    Views(TemplateEngine templates, ObjectProvider<KeptAnswers> keptAnswers) {
        this.templates = templates;
        this.keptAnswers = keptAnswers;
    }

    /** A page whose template needs nothing but the page itself. */
    public ModelAndView page(String template, Page page) {
        return page(template, page, Map.of());
    }

    /**
     * A page from {@code jte/<template>.jte}, which takes {@code page} and the named values. The status is 422 when the
     * form has errors, 409 when somebody else changed something first, else 200.
     */
    public ModelAndView page(String template, Page page, Map<String, ?> values) {
        HttpStatus status = !page.form().valid()
                ? HttpStatus.UNPROCESSABLE_CONTENT
                : page.changes().isEmpty() ? HttpStatus.OK : HttpStatus.CONFLICT;
        return page(status, template, page, values);
    }

    /** A page with a status of its own. */
    public ModelAndView page(HttpStatus status, String template, Page page, Map<String, ?> values) {
        Map<String, Object> model = new HashMap<>(values);
        model.put("page", withKeptAnswers(page));
        ModelAndView view = new ModelAndView(new TemplateView(template + ".jte"), model);
        view.setStatus(status);
        return view;
    }

    /** Sends the browser on after a form was accepted (303), so that reloading does not send it again. */
    public ModelAndView to(String path) {
        RedirectView redirect = new RedirectView(path, true, false, false);
        redirect.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(redirect);
    }

    /** A form whose session had ended when it was sent is filled in again. */
    private Page withKeptAnswers(Page page) {
        KeptAnswers kept = keptAnswers.getIfAvailable();
        return kept == null ? page : kept.forThisPage().map(page::refilled).orElse(page);
    }

    private final class TemplateView implements View {

        private final String template;

        TemplateView(String template) {
            this.template = template;
        }

        @Override
        public String getContentType() {
            return "text/html;charset=UTF-8";
        }

        @Override
        public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
                throws IOException {
            Map<String, Object> values = new HashMap<>(model == null ? Map.of() : model);
            values.keySet().removeIf(name -> name.startsWith("org.springframework."));
            Utf8ByteOutput output = new Utf8ByteOutput();
            templates.render(template, values, output);
            response.setContentType(getContentType());
            response.setContentLength(output.getContentLength());
            output.writeTo(response.getOutputStream());
        }
    }
}
