package org.fresheyes.rules.presentations.review;

import java.time.Instant;
import org.fresheyes.rules.identity.Actor;

/** An event of an episode: what, by whom, when. */
public record Taken<E extends Event>(E event, Actor by, Instant at) {}
