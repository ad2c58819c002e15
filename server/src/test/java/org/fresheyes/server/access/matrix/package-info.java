/** The table of every endpoint, and the walk through it as every actor. */
@NullMarked
package org.fresheyes.server.access.matrix;

import org.jspecify.annotations.NullMarked;
