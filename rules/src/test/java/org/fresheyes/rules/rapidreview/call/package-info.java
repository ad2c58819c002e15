/** The life of a call, told in single lines and played. */
@NullMarked
package org.fresheyes.rules.rapidreview.call;

import org.jspecify.annotations.NullMarked;
