/** Words to a person outside the service, by e-mail or text message, and what became of them. */
@NullMarked
package org.fresheyes.server.messages;

import org.jspecify.annotations.NullMarked;
