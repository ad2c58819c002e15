/** Who and where: NHS numbers, ODS codes, names of people and teams. */
@NullMarked
package org.fresheyes.rules.identity;

import org.jspecify.annotations.NullMarked;
