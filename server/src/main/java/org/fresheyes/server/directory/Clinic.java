package org.fresheyes.server.directory;

import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;

/**
 * A service that an organisation says it offers for one treatment function. Kept by the organisation's
 * administrator; no public source gives it.
 *
 * @param acceptsSecondOpinions false takes the organisation off the shortlist for this treatment function.
 * @param recordsOnly true when it can give an opinion from the records alone, without seeing the person.
 * @param contact how the referrer reaches it; may be empty.
 */
public record Clinic(
        UUID id,
        OdsCode trust,
        TreatmentFunction function,
        String name,
        boolean acceptsSecondOpinions,
        boolean recordsOnly,
        String contact) {

    /** @throws IllegalArgumentException when the name is blank. */
    public Clinic {
        if (name.isBlank()) {
            throw new IllegalArgumentException(
                    "Clinic at %s for %s: no name. Maybe the field was left empty.".formatted(trust, function.code()));
        }
    }
}
