package org.fresheyes.server.access.internal.programs;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.server.access.Program;

/**
 * What the administrator wrote down about one clinical system.
 *
 * @param practice    for tokens without a tenant; empty when it always names one
 * @param tenants     the practice that each tenant stands for
 * @param keys        its public keys: an address, or a file
 * @param fhirServers addresses below which its records are
 * @param origins     where its pages come from, when it calls from a browser
 */
record Registration(
        String issuer,
        String name,
        Optional<Practice> practice,
        Map<String, Practice> tenants,
        Keys keys,
        List<URI> fhirServers,
        boolean isStu3,
        List<String> origins) {

    /** A practice that a system calls for. */
    record Practice(OdsCode code, String name) {}

    Registration {
        tenants = Map.copyOf(tenants);
        fhirServers = List.copyOf(fhirServers);
        origins = List.copyOf(origins);
    }

    /** The practice that a call is for; empty when the tenant is not registered. */
    Optional<Practice> practiceOf(Optional<String> tenant) {
        return tenant.isPresent() ? tenant.flatMap(it -> Optional.ofNullable(tenants.get(it))) : practice;
    }

    Program program(Practice at) {
        return new Program(issuer, name, at.code(), at.name(), fhirServers, isStu3);
    }
}
