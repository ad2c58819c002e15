package org.fresheyes.server.presentations;

import java.util.Optional;
import org.fresheyes.rules.identity.NhsNumber;
import org.fresheyes.rules.identity.PersonName;

/**
 * A person as a practice tells of them.
 *
 * @param ownId     the practice's own number for them, or their system's
 * @param nhsNumber when the practice gives it: two numbers of its own with one NHS number are one person
 */
public record PersonAtPractice(String ownId, Optional<NhsNumber> nhsNumber, Optional<PersonName> name) {

    /** @throws IllegalArgumentException when there is no number of their own. */
    public PersonAtPractice {
        ownId = ownId.strip();
        if (ownId.isEmpty()) {
            throw new IllegalArgumentException(
                    "Person at a practice: no number of their own. Maybe a column is empty.");
        }
    }
}
