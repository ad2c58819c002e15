/** The hospital as a place: its sites, wards and beds, the codes on their posters, and who lies where. */
@NullMarked
package org.fresheyes.server.wards;

import org.jspecify.annotations.NullMarked;
