package org.fresheyes.server.web.site;

import java.util.List;
import org.springframework.http.HttpStatus;

/** What a page says when it cannot do what was asked: what happened, and what to do next. */
record Trouble(HttpStatus status, String title, List<String> sentences) {

    static Trouble of(HttpStatus status) {
        return switch (status) {
            case FORBIDDEN ->
                new Trouble(
                        status,
                        "You cannot see this page",
                        List.of(
                                "This page is for people who take part in this care. You may be signed in with another account.",
                                "If you sent a form, the page may have been open too long. Go back, reload the page and send it again.",
                                "If someone asked you to act for them, ask them to check that it has not ended."));
            case NOT_FOUND ->
                new Trouble(
                        status,
                        "Page not found",
                        List.of(
                                "If you typed the address, check that it is right.",
                                "If you followed a link, it may be old. Start again from the first page."));
            case METHOD_NOT_ALLOWED ->
                new Trouble(
                        status,
                        "This page cannot be opened in this way",
                        List.of(
                                "You may have reloaded a page that sends a form. Go back to the page before and try again."));
            case CONTENT_TOO_LARGE ->
                new Trouble(
                        status,
                        "The file is too big",
                        List.of(
                                "Nothing was saved. Go back and choose a smaller file.",
                                "If it is a record, ask the practice to send it in parts."));
            case TOO_MANY_REQUESTS ->
                new Trouble(
                        status,
                        "Too many tries",
                        List.of(
                                "We stop after many tries in a short time, to keep people’s information safe.",
                                "Wait a few minutes, then try again."));
            case INTERNAL_SERVER_ERROR, BAD_GATEWAY, SERVICE_UNAVAILABLE, GATEWAY_TIMEOUT ->
                new Trouble(
                        status,
                        "Sorry, there is a problem with this service",
                        List.of(
                                "Try again in a few minutes.",
                                "What you sent may not have been saved. Look at the page again before you send it a second time."));
            default ->
                new Trouble(
                        status,
                        "We could not do that",
                        List.of("Something in what was sent could not be understood. Go back and try again."));
        };
    }
}
