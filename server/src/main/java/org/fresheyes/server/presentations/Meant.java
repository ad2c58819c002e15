package org.fresheyes.server.presentations;

import java.util.Optional;
import java.util.UUID;

/**
 * Whom a practice means with a person that it tells of.
 *
 * @param registered the person themselves, when they are registered at this practice here too
 * @param told       the number of their episodes, when the practice has told about them before
 * @param own        the number that they get otherwise; always the same
 */
public record Meant(Optional<UUID> registered, Optional<UUID> told, UUID own) {

    /** As whom the record of who looked names them. */
    public UUID subject() {
        return registered.orElse(own);
    }
}
