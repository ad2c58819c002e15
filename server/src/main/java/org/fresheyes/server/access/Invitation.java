package org.fresheyes.server.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.fresheyes.rules.authority.Scope;
import org.fresheyes.rules.identity.NhsNumber;

/**
 * Somebody is asked to act for a person, with the person's consent.
 *
 * @param name whom the person means, as they wrote it
 * @param email only an account with this verified address may accept, when given
 * @param nhsNumber only the person with this number may accept, when given
 * @param until the last day on which the consent would stand
 * @param open whether it waits to be accepted
 */
public record Invitation(
        UUID id,
        UUID person,
        String name,
        Optional<String> email,
        Optional<NhsNumber> nhsNumber,
        Set<Scope> scope,
        LocalDate until,
        String wordsVersion,
        Instant expires,
        boolean open) {

    public Invitation {
        scope = Set.copyOf(scope);
    }
}
