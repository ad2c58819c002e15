package org.fresheyes.rules.symptoms;

import java.util.regex.Pattern;

/** How every id of a symptom set is written: lower-case words and digits with single hyphens between them. */
final class Slug {

    private static final Pattern SLUG = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Slug() {}

    /** @throws IllegalArgumentException when the text is not written like that. */
    static void check(String what, String value) {
        if (!SLUG.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "%s '%s': not lower-case words with hyphens between them. Maybe it is the name and not the id."
                            .formatted(what, value));
        }
    }
}
