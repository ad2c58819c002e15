/** What repeat presentations show under /fhir: the codes on their cards. */
@NullMarked
package org.fresheyes.server.presentations.fhir;

import org.jspecify.annotations.NullMarked;
