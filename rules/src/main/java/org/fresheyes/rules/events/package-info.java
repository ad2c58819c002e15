/** What features tell each other; imports no feature. */
@NullMarked
package org.fresheyes.rules.events;

import org.jspecify.annotations.NullMarked;
