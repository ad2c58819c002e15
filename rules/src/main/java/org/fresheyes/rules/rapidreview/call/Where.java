package org.fresheyes.rules.rapidreview.call;

import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;

/**
 * Where a call comes from, as far as the poster, the card at the bed or the form tells it.
 *
 * @param organisation that runs the hospital
 * @param site         the hospital's own code
 * @param hospital     what it was called when the call was made
 */
public record Where(OdsCode organisation, OdsCode site, String hospital, Optional<Spot> ward, Optional<Spot> bed) {

    /** @throws IllegalArgumentException when there is a bed in no ward. */
    public Where {
        if (bed.isPresent() && ward.isEmpty()) {
            throw new IllegalArgumentException(
                    "Where: bed '%s' at %s is in no ward.".formatted(bed.get().name(), hospital));
        }
    }
}
