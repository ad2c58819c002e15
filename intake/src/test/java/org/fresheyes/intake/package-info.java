/** Records in, histories out: as numbered lines, and under noise. */
@NullMarked
package org.fresheyes.intake;

import org.jspecify.annotations.NullMarked;
