package org.fresheyes.server.web.nhs;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A line of a task list.
 *
 * @param href where to do it; null when it cannot be started yet
 */
public record Task(String heading, @Nullable String href, @Nullable String hint, Content status) {

    /** Done: the status is quiet text, not a tag. */
    public static Task completed(String heading, String href) {
        return new Task(heading, href, null, Text.of("Completed"));
    }

    public Task hint(String text) {
        return new Task(heading, href, text, status);
    }
}
