/** Who lies where in a hospital: from what was said about a stay, in any order, to the beds of the stay. */
@NullMarked
package org.fresheyes.rules.stays;

import org.jspecify.annotations.NullMarked;
