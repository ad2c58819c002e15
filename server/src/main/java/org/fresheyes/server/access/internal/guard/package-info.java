/** What stands between the network and the pages: security headers, limits, and forms kept when a session ends. */
@NullMarked
package org.fresheyes.server.access.internal.guard;

import org.jspecify.annotations.NullMarked;
