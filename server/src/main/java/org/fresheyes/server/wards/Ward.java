package org.fresheyes.server.wards;

import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;

/**
 * A ward of a hospital.
 *
 * @param feedCode what the hospital's own system calls it; empty when that is the name
 * @param open false when it has closed; its posters still lead here
 */
public record Ward(UUID id, OdsCode site, String name, String feedCode, boolean open) {

    /** @throws IllegalArgumentException when the name is blank or too long. */
    public Ward {
        name = HospitalSite.named("Ward", name);
        feedCode = feedCode.strip();
    }
}
