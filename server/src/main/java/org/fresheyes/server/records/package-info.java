/**
 * A person's record as their practice sends it: read with nothing lost, shown, redacted with a reason, and packed for
 * the second team. The types of this package are its face; what is in {@code internal} is nobody else's business.
 */
@NullMarked
package org.fresheyes.server.records;

import org.jspecify.annotations.NullMarked;
