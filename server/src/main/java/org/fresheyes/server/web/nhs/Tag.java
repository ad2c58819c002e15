package org.fresheyes.server.web.nhs;

import org.jspecify.annotations.Nullable;

/**
 * A status in a coloured box. The text says it all; the colour only helps.
 *
 * @param colour white, grey, green, aqua-green, blue, purple, pink, red, orange, yellow, or null for the plain one
 */
public record Tag(String text, @Nullable String colour) {}
