/** The language in which the catalogue of early warning is written. */
@NullMarked
package org.fresheyes.rules.earlywarning.scenario;

import org.jspecify.annotations.NullMarked;
