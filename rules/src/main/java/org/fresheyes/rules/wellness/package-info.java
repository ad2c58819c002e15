/** The daily wellness questions of Martha's Rule: what is asked, what an answer leads to, and who has not been asked. */
@NullMarked
package org.fresheyes.rules.wellness;

import org.jspecify.annotations.NullMarked;
