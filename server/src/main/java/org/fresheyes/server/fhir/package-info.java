/** FHIR at the edge: the R4 interface under /fhir, and what every feature needs to read and write HL7 FHIR R4. */
@NullMarked
package org.fresheyes.server.fhir;

import org.jspecify.annotations.NullMarked;
