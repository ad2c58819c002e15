package org.fresheyes.server.records;

import java.util.List;
import java.util.Optional;

/**
 * A record file that was read.
 *
 * @param edition the FHIR edition it seems to be written in
 * @param practice the organisation that looks after the person, as the file names it
 * @param items its entries, in the order of the file; the number of each is its line in the account
 * @param notices what the sending system warns of, such as "Items excluded due to confidentiality"
 */
public record ImportedRecord(
        Edition edition,
        StatedPerson person,
        Optional<String> practice,
        List<Item> items,
        List<String> notices,
        Account account) {

    /** FHIR STU3 is what GP Connect sends; R4 is what UK Core uses. */
    public enum Edition {
        STU3,
        R4
    }

    public ImportedRecord {
        items = List.copyOf(items);
        notices = List.copyOf(notices);
    }
}
