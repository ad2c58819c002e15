/** What messages and those who carry them promise. */
@NullMarked
package org.fresheyes.server.messages.internal;

import org.jspecify.annotations.NullMarked;
