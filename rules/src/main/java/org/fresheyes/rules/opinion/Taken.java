package org.fresheyes.rules.opinion;

import java.time.Instant;
import org.fresheyes.rules.identity.Actor;

/** A step that was taken: by whom, and when. */
public record Taken<S extends Step>(S step, Actor by, Instant at) {}
