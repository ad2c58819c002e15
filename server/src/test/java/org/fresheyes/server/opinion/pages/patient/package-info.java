/** A person's own requests, page by page. */
@NullMarked
package org.fresheyes.server.opinion.pages.patient;

import org.jspecify.annotations.NullMarked;
