package org.fresheyes.server.web.nhs;

import org.jspecify.annotations.Nullable;

/** A numbered page in a pagination; without an address it is the gap between two numbers. */
public record PageNumber(int number, @Nullable String href, boolean current) {

    public static PageNumber gap() {
        return new PageNumber(0, null, false);
    }
}
