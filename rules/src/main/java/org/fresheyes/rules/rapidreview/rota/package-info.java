/** Who is on duty at a site, by role and hour, and where nobody will be. */
@NullMarked
package org.fresheyes.rules.rapidreview.rota;

import org.jspecify.annotations.NullMarked;
