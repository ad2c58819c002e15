package org.fresheyes.server.people;

import java.time.LocalDate;
import java.util.Optional;
import org.fresheyes.rules.identity.NhsNumber;

/**
 * What is known of a person who is looked for; everything given must fit.
 *
 * @param name words, or the beginnings or other parts of words, of the given and the family name; empty when not known
 */
public record PersonSearch(String name, Optional<LocalDate> born, Optional<NhsNumber> nhsNumber) {

    public PersonSearch {
        name = name.strip().replaceAll("[\\s,]+", " ");
    }

    /** True when nothing at all is given: that would find everybody. */
    public boolean isEmpty() {
        return name.isEmpty() && born.isEmpty() && nhsNumber.isEmpty();
    }
}
