/** Second opinions: what may happen to a case, who does it, and the lists that show where each one is. */
@NullMarked
package org.fresheyes.server.opinion;

import org.jspecify.annotations.NullMarked;
