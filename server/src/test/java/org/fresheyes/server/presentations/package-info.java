/** Tests of repeat presentations in the running server. */
@NullMarked
package org.fresheyes.server.presentations;

import org.jspecify.annotations.NullMarked;
