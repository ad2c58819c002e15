/** The language of the mapping scenarios: small resources, and what they became. */
@NullMarked
package org.fresheyes.intake.scenario;

import org.jspecify.annotations.NullMarked;
