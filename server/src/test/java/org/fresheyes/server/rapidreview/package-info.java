/** Calls of Martha's Rule on a running server. */
@NullMarked
package org.fresheyes.server.rapidreview;

import org.jspecify.annotations.NullMarked;
