package org.fresheyes.server.web;

import gg.jte.Content;
import org.jspecify.annotations.Nullable;

/**
 * A line of a timeline.
 *
 * @param when in words: "Friday 4 December 2026 at 9:30am"
 * @param more shown below, such as the words somebody wrote
 * @param now whether this is where things stand
 */
public record Happening(String when, String what, @Nullable Content more, boolean now) {}
