package org.fresheyes.server.access.internal.guard;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/**
 * Gives back what was typed when a form arrives after its session has ended. The fields are kept, sealed, and filled in
 * again when the same person is back on the same page. Nothing is ever sent again by itself. Files are not kept.
 */
@Component
public class KeptForms {

    static final String COOKIE = "kept-form";

    /** More than the longest page can hold; what is larger is not kept. */
    private static final int MOST_CHARACTERS = 200_000;

    private final SealedForms forms;
    private final Owners owners;

    KeptForms(SealedForms forms, Owners owners) {
        this.forms = forms;
        this.owners = owners;
    }

    /** Keeps the fields of a form that cannot be taken now; returns the page to go back to. */
    public String keep(HttpServletRequest request, HttpServletResponse response) {
        String page = pageOf(request);
        Map<String, List<String>> fields = fieldsOf(request);
        if (size(fields) <= MOST_CHARACTERS && !fields.isEmpty()) {
            String ticket = forms.keep(new KeptForm(owners.carriedBy(request), pathOf(page), fields));
            Cookies.set(request, response, COOKIE, ticket, SealedForms.LIFETIME);
        }
        return page;
    }

    /** The fields kept for this page and this person. They are given once. */
    public Optional<Map<String, List<String>>> take(
            HttpServletRequest request, HttpServletResponse response, Optional<UUID> account) {
        String ticket = Optional.ofNullable(WebUtils.getCookie(request, COOKIE))
                .map(Cookie::getValue)
                .orElse("");
        if (ticket.isEmpty()) {
            return Optional.empty();
        }
        Optional<KeptForm> kept = forms.find(ticket).filter(form -> form.page().equals(request.getRequestURI()));
        kept.ifPresent(form -> {
            forms.delete(ticket);
            Cookies.set(request, response, COOKIE, "", Duration.ZERO);
        });
        return kept.filter(form -> isOf(form, account)).map(KeptForm::fields);
    }

    private boolean isOf(KeptForm form, Optional<UUID> account) {
        return form.owner().isEmpty()
                || account.map(owners::mark).filter(form.owner()::equals).isPresent();
    }

    /** The page the form stood on, if the browser says so and it is ours; else the address it was sent to. */
    private static String pageOf(HttpServletRequest request) {
        return Optional.ofNullable(request.getHeader(HttpHeaders.REFERER))
                .filter(referer -> referer.startsWith(origin(request) + "/"))
                .map(referer -> referer.substring(origin(request).length()))
                .filter(page -> !page.startsWith("//"))
                .orElse(request.getRequestURI());
    }

    private static String origin(HttpServletRequest request) {
        URI here = URI.create(request.getRequestURL().toString());
        return here.getScheme() + "://" + here.getRawAuthority();
    }

    private static String pathOf(String page) {
        return page.replaceFirst("[?#].*", "");
    }

    private static Map<String, List<String>> fieldsOf(HttpServletRequest request) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        request.getParameterMap().forEach((name, values) -> {
            if (!name.equals("_csrf")) {
                fields.put(name, List.of(values));
            }
        });
        return fields;
    }

    private static int size(Map<String, List<String>> fields) {
        return fields.entrySet().stream()
                .mapToInt(field -> field.getKey().length()
                        + field.getValue().stream().mapToInt(String::length).sum())
                .sum();
    }
}
