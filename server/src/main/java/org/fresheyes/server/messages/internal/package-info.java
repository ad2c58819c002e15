/** How messages leave the house. */
@NullMarked
package org.fresheyes.server.messages.internal;

import org.jspecify.annotations.NullMarked;
