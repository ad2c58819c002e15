/** The language in which the catalogue of the wellness questions is written. */
@NullMarked
package org.fresheyes.rules.wellness.scenario;

import org.jspecify.annotations.NullMarked;
