/** Signing in and out through OpenID Connect, with the provider of the demo or any other. */
@NullMarked
package org.fresheyes.server.access.internal.signin;

import org.jspecify.annotations.NullMarked;
