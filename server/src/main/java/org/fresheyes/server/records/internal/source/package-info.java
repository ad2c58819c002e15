/** A FHIR file as text: unpacked within limits, and read as one tree whether it is JSON or XML, STU3 or R4. */
@NullMarked
package org.fresheyes.server.records.internal.source;

import org.jspecify.annotations.NullMarked;
