package org.fresheyes.server.deadlines;

import java.time.Instant;
import java.util.UUID;

/**
 * A moment by which something should have happened in a stream of the journal.
 *
 * @param kind whose {@link DeadlineHandler} is told when it passes
 * @param name what it is for, once per stream
 */
public record Deadline(String kind, UUID stream, String name, Instant due) {}
