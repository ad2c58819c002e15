@NullMarked
package org.fresheyes.server.opinion.fhir;

import org.jspecify.annotations.NullMarked;
