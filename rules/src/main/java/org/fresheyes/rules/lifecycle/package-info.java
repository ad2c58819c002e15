/** A life as one table: what may happen where, by whom, and where it leads. Cases, episodes and calls are such lives. */
@NullMarked
package org.fresheyes.rules.lifecycle;

import org.jspecify.annotations.NullMarked;
