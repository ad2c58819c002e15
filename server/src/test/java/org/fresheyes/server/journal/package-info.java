/** What the journal promises, against real PostgreSQL. */
@NullMarked
package org.fresheyes.server.journal;

import org.jspecify.annotations.NullMarked;
