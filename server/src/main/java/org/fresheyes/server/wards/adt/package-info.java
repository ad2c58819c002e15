/** The hospital's own system tells who lies where: HL7 v2.4 ADT messages over MLLP. */
@NullMarked
package org.fresheyes.server.wards.adt;

import org.jspecify.annotations.NullMarked;
