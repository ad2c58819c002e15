package org.fresheyes.server.directory;

import org.fresheyes.rules.identity.OdsCode;

/**
 * A hospital building, and the organisation that runs it.
 *
 * @param trust the organisation that runs it, as the source says; it may have merged since.
 */
public record Site(OdsCode code, String name, OdsCode trust, Coordinates coordinates) {

    /** @throws IllegalArgumentException when the name is blank. */
    public Site {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Site %s: no name. Maybe the columns of the file moved.".formatted(code));
        }
    }
}
