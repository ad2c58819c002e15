/**
 * Who is signed in, who may do what, on whose behalf, and the record of who looked. The decision is one visible table:
 * see {@link org.fresheyes.server.access.WhoMay}.
 */
@NullMarked
package org.fresheyes.server.access;

import org.jspecify.annotations.NullMarked;
