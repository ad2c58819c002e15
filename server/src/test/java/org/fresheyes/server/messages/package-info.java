/** What an address is. */
@NullMarked
package org.fresheyes.server.messages;

import org.jspecify.annotations.NullMarked;
