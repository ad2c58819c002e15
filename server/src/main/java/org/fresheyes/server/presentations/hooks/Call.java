package org.fresheyes.server.presentations.hooks;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * A clinical system asks about a person.
 *
 * @param patient  the id of the person in that system
 * @param told     problems that come along because they were just written down
 * @param prefetch by the name of the template, or any other name
 */
record Call(
        Hook hook,
        UUID instance,
        String patient,
        Optional<URI> fhirServer,
        Optional<AccessToken> token,
        Optional<Piece.Some> told,
        Map<String, Piece> prefetch) {

    Call {
        prefetch = Map.copyOf(prefetch);
    }
}
