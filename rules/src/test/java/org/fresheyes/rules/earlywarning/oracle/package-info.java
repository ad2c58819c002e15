/** The scores once more, written from the printed tables by other means, to hold the rule against. */
@NullMarked
package org.fresheyes.rules.earlywarning.oracle;

import org.jspecify.annotations.NullMarked;
