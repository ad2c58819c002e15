package org.fresheyes.server.journal;

import java.time.Instant;
import java.util.UUID;
import org.fresheyes.rules.identity.Actor;

/**
 * An event as it stands in the journal.
 *
 * @param version its place in the stream, from 1
 * @param at when it was recorded, to the microsecond
 */
public record Recorded<E>(UUID stream, int version, Instant at, Actor by, E event) {}
