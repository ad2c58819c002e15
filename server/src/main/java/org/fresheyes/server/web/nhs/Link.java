package org.fresheyes.server.web.nhs;

import org.jspecify.annotations.Nullable;

/**
 * A link.
 *
 * @param href address; null where only the text is shown
 * @param hidden words added for screen readers, so that "Change" becomes "Change date of birth"
 * @param current whether this is the page the reader is on
 */
public record Link(String text, @Nullable String href, @Nullable String hidden, boolean current) {

    public Link(String text, String href) {
        this(text, href, null, false);
    }

    public Link(String text, String href, @Nullable String hidden) {
        this(text, href, hidden, false);
    }

    public Link here() {
        return new Link(text, href, hidden, true);
    }
}
