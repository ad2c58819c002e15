/** Requests that are still being written: kept after every page, turned into a case once, or deleted. */
@NullMarked
package org.fresheyes.server.opinion.draft;

import org.jspecify.annotations.NullMarked;
