/** Clocks and reminders that survive a dead process, and the working days they count in. */
@NullMarked
package org.fresheyes.server.deadlines;

import org.jspecify.annotations.NullMarked;
