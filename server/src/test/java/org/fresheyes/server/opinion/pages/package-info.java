/** Pages of a second opinion, as a browser without scripts meets them. */
@NullMarked
package org.fresheyes.server.opinion.pages;

import org.jspecify.annotations.NullMarked;
