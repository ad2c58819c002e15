/** Work that nobody on a page waits for: looked for in the database again and again, or done once after the start. */
@NullMarked
package org.fresheyes.server.polling;

import org.jspecify.annotations.NullMarked;
