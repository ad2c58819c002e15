package org.fresheyes.rules.rapidreview.rota;

import java.time.Instant;

/** A time at which nobody is on duty; its end is not in it. */
public record Gap(Role role, Instant from, Instant to) {}
