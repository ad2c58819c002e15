package org.fresheyes.server.web.nhs;

/** The word between two groups of choices, such as "or". */
public record Divider(String text) implements Option {

    public static Divider or() {
        return new Divider("or");
    }
}
