/** Clinical systems that call this server: which are registered, and whether a token is really theirs. */
@NullMarked
package org.fresheyes.server.access.internal.programs;

import org.jspecify.annotations.NullMarked;
