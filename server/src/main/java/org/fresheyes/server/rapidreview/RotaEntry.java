package org.fresheyes.server.rapidreview;

import java.util.UUID;
import org.fresheyes.rules.rapidreview.rota.Role;

/** A line of a rota, in words, with the number by which it can be removed. */
public record RotaEntry(UUID id, Role role, boolean weekly, String words) {}
