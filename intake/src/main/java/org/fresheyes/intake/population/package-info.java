/** The prompts of a whole population from files, plain and exact: the reference for anything faster. */
@NullMarked
package org.fresheyes.intake.population;

import org.jspecify.annotations.NullMarked;
