/** How the directory is kept, imported and shown. */
@NullMarked
package org.fresheyes.server.directory.internal;

import org.jspecify.annotations.NullMarked;
