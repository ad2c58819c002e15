/** The language in which the catalogue of rota and escalation is written. */
@NullMarked
package org.fresheyes.rules.rapidreview.scenario;

import org.jspecify.annotations.NullMarked;
