/** Digests of content, for whoever must know it again without keeping it. */
@NullMarked
package org.fresheyes.server.digest;

import org.jspecify.annotations.NullMarked;
