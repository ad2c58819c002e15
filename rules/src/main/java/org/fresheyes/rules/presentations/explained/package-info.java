/** A prompt in plain words: one sentence, a timeline, a picture that is also a text. No disease is named as suspected. */
@NullMarked
package org.fresheyes.rules.presentations.explained;

import org.jspecify.annotations.NullMarked;
