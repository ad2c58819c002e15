/** Plain-text tables of versioned knowledge: who answers for one, until when, and its sections and rows. */
@NullMarked
package org.fresheyes.rules.tables;

import org.jspecify.annotations.NullMarked;
