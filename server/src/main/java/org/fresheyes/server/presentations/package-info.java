/** Repeat presentations, live: what the rule notices becomes an episode on a practice's list, and is followed through. */
@NullMarked
package org.fresheyes.server.presentations;

import org.jspecify.annotations.NullMarked;
