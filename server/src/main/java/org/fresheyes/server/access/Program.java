package org.fresheyes.server.access;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.identity.OdsCode;

/**
 * A clinical system that has proven who it is, and the practice that it calls for. The administrator has registered it.
 *
 * @param issuer      as in its tokens
 * @param fhirServers addresses below which a record may be fetched with a token that it hands over
 * @param isStu3      whether its records are FHIR STU3 rather than R4
 */
public record Program(
        String issuer, String name, OdsCode practice, String practiceName, List<URI> fhirServers, boolean isStu3) {

    public Program {
        fhirServers = List.copyOf(fhirServers);
    }

    /** What it is in the record of who looked: always the same, though it has no account. */
    public UUID id() {
        return UUID.nameUUIDFromBytes(("fresheyes/program/" + issuer).getBytes(StandardCharsets.UTF_8));
    }

    /** The program as somebody who asks for something. */
    public Viewer viewer() {
        Membership at = new Membership(practice, practiceName, Role.CLINICAL_SYSTEM);
        return new Viewer(id(), name, Optional.empty(), Set.of(at), false);
    }
}
