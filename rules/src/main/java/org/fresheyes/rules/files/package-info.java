/** What is said of a file that cannot be used as it is: everything that is wrong in it, at once. */
@NullMarked
package org.fresheyes.rules.files;

import org.jspecify.annotations.NullMarked;
