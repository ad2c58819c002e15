/** What every language of plain-text scenarios needs. */
@NullMarked
package org.fresheyes.rules.scenario;

import org.jspecify.annotations.NullMarked;
