/** What deadlines and the calendar promise. */
@NullMarked
package org.fresheyes.server.deadlines;

import org.jspecify.annotations.NullMarked;
