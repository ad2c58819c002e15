/** Looking for work in the database again and again, and trying it again later when it fails. */
@NullMarked
package org.fresheyes.server.polling;

import org.jspecify.annotations.NullMarked;
