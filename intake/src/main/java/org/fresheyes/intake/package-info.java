/** A health record in, a history that the rules can read out: one mapping for the live service, the command and a population. */
@NullMarked
package org.fresheyes.intake;

import org.jspecify.annotations.NullMarked;
