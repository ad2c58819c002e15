package org.fresheyes.server.presentations.burden;

import java.util.Optional;
import java.util.UUID;

/** A card, and whom it was about; empty when the episode is not known any more. */
public record CardOf(Optional<UUID> person, CardShown card) {}
