/** Tests of who lies where. */
@NullMarked
package org.fresheyes.rules.stays;

import org.jspecify.annotations.NullMarked;
