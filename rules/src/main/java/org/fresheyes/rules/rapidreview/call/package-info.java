/** The life of one call of Martha's Rule: from somebody who is worried to somebody who came, answered and told them. */
@NullMarked
package org.fresheyes.rules.rapidreview.call;

import org.jspecify.annotations.NullMarked;
