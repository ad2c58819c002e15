/** Who there is to ask: organisations, where their hospitals stand, and how long people wait there. */
@NullMarked
package org.fresheyes.server.directory;

import org.jspecify.annotations.NullMarked;
