/** The people care is about: who they are, how to reach them, what they need. */
@NullMarked
package org.fresheyes.server.people;

import org.jspecify.annotations.NullMarked;
