/** Histories told in single lines: the catalogue that reads as the specification of Jess's Rule. */
@NullMarked
package org.fresheyes.rules.presentations.scenario;

import org.jspecify.annotations.NullMarked;
