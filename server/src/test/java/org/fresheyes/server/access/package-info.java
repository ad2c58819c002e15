/** Tests of access, and a browser without a screen for tests of pages. */
@NullMarked
package org.fresheyes.server.access;

import org.jspecify.annotations.NullMarked;
