package org.fresheyes.server.presentations.burden;

import java.util.Optional;
import java.util.UUID;

/**
 * Somebody put a prompt away, or a card aside.
 *
 * @param person whom it was about, when that is known
 * @param reason in words
 */
public record PutAside(Optional<UUID> person, String reason) {}
