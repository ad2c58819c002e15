/** The values that the page components in {@code jte/nhs} are given: choices, rows, links, tags. */
@NullMarked
package org.fresheyes.server.web.nhs;

import org.jspecify.annotations.NullMarked;
