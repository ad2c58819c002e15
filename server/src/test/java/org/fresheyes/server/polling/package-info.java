/** What looking for work promises. */
@NullMarked
package org.fresheyes.server.polling;

import org.jspecify.annotations.NullMarked;
