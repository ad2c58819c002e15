/** Tests of the messages of hospital systems, over the wire. */
@NullMarked
package org.fresheyes.server.wards.adt;

import org.jspecify.annotations.NullMarked;
