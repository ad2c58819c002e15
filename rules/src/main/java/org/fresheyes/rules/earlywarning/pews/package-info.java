/** The national paediatric early-warning score of NHS England, for children under 16. */
@NullMarked
package org.fresheyes.rules.earlywarning.pews;

import org.jspecify.annotations.NullMarked;
