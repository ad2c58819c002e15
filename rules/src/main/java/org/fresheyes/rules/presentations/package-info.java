/** Jess's Rule: a third presentation with the same or escalating symptoms asks for fresh eyes; one class for each reading. */
@NullMarked
package org.fresheyes.rules.presentations;

import org.jspecify.annotations.NullMarked;
