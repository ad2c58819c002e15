/** Asking for a second opinion, page by page. */
@NullMarked
package org.fresheyes.server.opinion.pages.ask;

import org.jspecify.annotations.NullMarked;
