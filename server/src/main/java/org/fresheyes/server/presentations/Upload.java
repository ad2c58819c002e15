package org.fresheyes.server.presentations;

import java.time.Instant;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;

/**
 * A file of visits.
 *
 * @param taken what came of it; empty while its columns are not confirmed
 */
public record Upload(long number, OdsCode practice, String byName, String fileName, Instant at, Optional<Sums> taken) {

    /**
     * What came of a file.
     *
     * @param lines    below the header
     * @param newLines those that no file before it had
     */
    public record Sums(Instant at, int lines, int newLines, int people) {}
}
