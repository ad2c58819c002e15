package org.fresheyes.server.web.nhs;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A cell of a table.
 *
 * @param rich whether the content has markup of its own, which responsive tables wrap once more
 */
public record Cell(@Nullable Content content, boolean rich, @Nullable String href, @Nullable String hidden) {

    public static Cell of(String text) {
        return new Cell(Text.of(text), false, null, null);
    }

    public static Cell of(Content content) {
        return new Cell(content, true, null, null);
    }

    public static Cell link(String text, String href) {
        return new Cell(Text.of(text), false, href, null);
    }

    public static Cell empty() {
        return new Cell(null, false, null, null);
    }

    /** Words added for screen readers. */
    public Cell hidden(String words) {
        return new Cell(content, rich, href, words);
    }
}
