package org.fresheyes.server.wards;

import java.util.UUID;

/**
 * A bed of a ward.
 *
 * @param feedCode what the hospital's own system calls it; empty when that is the name
 * @param open false when it is no longer there; its card still leads here
 */
public record Bed(UUID id, UUID ward, String name, String feedCode, boolean open) {

    /** @throws IllegalArgumentException when the name is blank or too long. */
    public Bed {
        name = HospitalSite.named("Bed", name);
        feedCode = feedCode.strip();
    }
}
