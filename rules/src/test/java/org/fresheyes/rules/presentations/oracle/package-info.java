/** Jess's Rule once more, written from the page with nothing but loops: slow, and easy to believe. */
@NullMarked
package org.fresheyes.rules.presentations.oracle;

import org.jspecify.annotations.NullMarked;
