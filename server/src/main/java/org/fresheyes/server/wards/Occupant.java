package org.fresheyes.server.wards;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who lies in a hospital.
 *
 * @param ward empty when the hospital's system names a ward that is not kept here, or none
 * @param bed empty when it names a bed that is not kept here, or none
 * @param said the place as it was said
 * @param since from when on they lie there
 * @param byHand whether staff keep this stay on the ward's page
 */
public record Occupant(
        UUID stay,
        Patient patient,
        Optional<Ward> ward,
        Optional<Bed> bed,
        String said,
        Instant since,
        boolean byHand) {}
