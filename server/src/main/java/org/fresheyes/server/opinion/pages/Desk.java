package org.fresheyes.server.opinion.pages;

import java.util.Locale;
import java.util.UUID;
import org.fresheyes.server.web.Section;

/** Whose pages of a case they are. */
public enum Desk {
    PATIENT(Section.PATIENT, "/my/cases/"),
    PRACTICE(Section.PRACTICE, "/practice/cases/"),
    HOSPITAL(Section.HOSPITAL, "/hospital/cases/");

    private final Section section;
    private final String cases;

    Desk(Section section, String cases) {
        this.section = section;
        this.cases = cases;
    }

    Section section() {
        return section;
    }

    /** The address of the page of a case. */
    String address(UUID id) {
        return cases + id;
    }

    /** The name of a template of these pages. */
    String template(String name) {
        return "opinion/%s/%s".formatted(section.name().toLowerCase(Locale.ROOT), name);
    }
}
