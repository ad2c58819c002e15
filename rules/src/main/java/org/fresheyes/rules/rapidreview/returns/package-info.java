/** What a hospital says of its calls: each month, and in public. */
@NullMarked
package org.fresheyes.rules.rapidreview.returns;

import org.jspecify.annotations.NullMarked;
