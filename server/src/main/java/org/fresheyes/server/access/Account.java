package org.fresheyes.server.access;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody who can sign in, as their provider knows them: issuer and subject together never change.
 *
 * @param person who they are as a patient, once their verified NHS number was seen
 */
public record Account(
        UUID id,
        String issuer,
        String subject,
        String name,
        Optional<String> email,
        Optional<UUID> person,
        boolean disabled) {}
