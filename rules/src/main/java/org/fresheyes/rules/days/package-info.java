/** What a day is. */
@NullMarked
package org.fresheyes.rules.days;

import org.jspecify.annotations.NullMarked;
