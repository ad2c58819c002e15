package org.fresheyes.server.web.nhs;

import org.jspecify.annotations.Nullable;

/** The head of a table column; figures are set to the right. */
public record Column(String text, boolean numeric, @Nullable String hidden) {

    public static Column of(String text) {
        return new Column(text, false, null);
    }

    public static Column numeric(String text) {
        return new Column(text, true, null);
    }
}
