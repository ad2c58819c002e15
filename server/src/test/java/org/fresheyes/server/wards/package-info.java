/** Tests of wards and beds in the running server. */
@NullMarked
package org.fresheyes.server.wards;

import org.jspecify.annotations.NullMarked;
