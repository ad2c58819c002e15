/** Second opinions as FHIR R4, to read: requests, the task, the people in it and the records that were sent. */
@NullMarked
package org.fresheyes.server.opinion.fhir;

import org.jspecify.annotations.NullMarked;
