package org.fresheyes.server.wards;

import java.time.Instant;

/**
 * A change to the places of a hospital.
 *
 * @param change a sentence that says what is different
 */
public record PlaceChange(Instant at, String byName, String change) {}
