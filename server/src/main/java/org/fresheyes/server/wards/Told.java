package org.fresheyes.server.wards;

import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.stays.Merge;
import org.fresheyes.rules.stays.Said;

/** What somebody tells about patients of a hospital. */
public sealed interface Told {

    /** The organisation that numbers these patients and visits. */
    OdsCode organisation();

    /** The control id of the message that says it, or the name of who says it. */
    String by();

    /**
     * Something about a stay.
     *
     * @param site the hospital
     * @param visit the number of the stay, one for all messages about it
     * @param byHand whether staff say it on a page
     */
    record OfStay(
            OdsCode organisation, OdsCode site, String visit, Patient patient, Said said, String by, boolean byHand)
            implements Told {

        /** @throws IllegalArgumentException when the number of the stay is missing or too long. */
        public OfStay {
            visit = visit.strip();
            if (visit.isEmpty() || visit.length() > Patient.LONGEST) {
                throw new IllegalArgumentException(
                        "Stay '%s': a number has 1 to %d characters.".formatted(visit, Patient.LONGEST));
            }
        }
    }

    /** Two numbers are one patient's. */
    record OfMerge(OdsCode organisation, Patient kept, Merge merge, String by) implements Told {}
}
