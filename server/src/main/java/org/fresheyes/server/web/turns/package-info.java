/** How many requests are worked on at once, and what the others are told: a server with too much to do says so. */
@NullMarked
package org.fresheyes.server.web.turns;

import org.jspecify.annotations.NullMarked;
