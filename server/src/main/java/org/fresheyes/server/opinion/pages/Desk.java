package org.fresheyes.server.opinion.pages;

import java.util.Locale;
import java.util.UUID;

/** Whose pages of a case they are. */
public enum Desk {
    PATIENT("/my/cases/"),
    PRACTICE("/practice/cases/"),
    HOSPITAL("/hospital/cases/");

    private final String cases;

    Desk(String cases) {
        this.cases = cases;
    }

    /** The address of the page of a case. */
    String address(UUID id) {
        return cases + id;
    }

    /** The name of a template of these pages. */
    String template(String name) {
        return "opinion/%s/%s".formatted(name().toLowerCase(Locale.ROOT), name);
    }
}
