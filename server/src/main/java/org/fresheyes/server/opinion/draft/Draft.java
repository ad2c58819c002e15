package org.fresheyes.server.opinion.draft;

import java.time.Instant;
import java.util.UUID;

/**
 * A request that is still being written. An account has at most one for each person it asks for.
 *
 * @param id becomes the number of the case when the request is sent
 * @param account who writes it
 * @param person who it is about
 */
public record Draft(UUID id, UUID account, UUID person, Answers answers, Instant begunAt, Instant changedAt) {}
