/** Pages that everyone may read, and the pages that say what went wrong. */
@NullMarked
package org.fresheyes.server.web.site;

import org.jspecify.annotations.NullMarked;
