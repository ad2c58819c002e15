/** The sign-in provider that comes with the demo; it never runs without it. */
@NullMarked
package org.fresheyes.server.access.internal.provider;

import org.jspecify.annotations.NullMarked;
