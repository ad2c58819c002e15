/** What comes of reading a record: the history of a person, and what became of everything that was read. */
@NullMarked
package org.fresheyes.intake.tally;

import org.jspecify.annotations.NullMarked;
