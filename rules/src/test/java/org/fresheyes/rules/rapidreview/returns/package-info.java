/** What returns promise. */
@NullMarked
package org.fresheyes.rules.rapidreview.returns;

import org.jspecify.annotations.NullMarked;
