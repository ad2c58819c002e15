package org.fresheyes.server.records;

import java.time.LocalDate;
import java.util.Optional;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.PersonName;

/**
 * The person a record says it is about.
 *
 * @param written the NHS number as the file has it, also when it is not one
 */
public record StatedPerson(
        Optional<NhsNumber> nhsNumber,
        Optional<String> written,
        Optional<PersonName> name,
        Optional<LocalDate> born,
        Optional<String> language,
        boolean interpreterNeeded) {

    /** A file that names nobody. */
    public static final StatedPerson NOBODY = new StatedPerson(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), false);
}
