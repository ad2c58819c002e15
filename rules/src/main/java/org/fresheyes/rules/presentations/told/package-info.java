/** A prompt as it is kept: what was said, with the words of the record set apart so that they can lawfully go. */
@NullMarked
package org.fresheyes.rules.presentations.told;

import org.jspecify.annotations.NullMarked;
