/** What becomes of a prompt: the life of an episode from being noticed to being settled, as one table. */
@NullMarked
package org.fresheyes.rules.presentations.review;

import org.jspecify.annotations.NullMarked;
