/** Pages about who may look and act, and who did. */
@NullMarked
package org.fresheyes.server.access.internal.pages;

import org.jspecify.annotations.NullMarked;
