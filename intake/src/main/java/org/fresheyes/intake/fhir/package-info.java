/** FHIR R4 and STU3 resources as facts of one person, and facts as a history. */
@NullMarked
package org.fresheyes.intake.fhir;

import org.jspecify.annotations.NullMarked;
