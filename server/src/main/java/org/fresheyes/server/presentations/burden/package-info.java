/** Counting how often Jess's Rule asks somebody to look, what comes of it, and for whom: no database, no pages. */
@NullMarked
package org.fresheyes.server.presentations.burden;

import org.jspecify.annotations.NullMarked;
