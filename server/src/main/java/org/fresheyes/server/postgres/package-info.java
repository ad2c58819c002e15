/** PostgreSQL of our own in a folder: unpacked, started, watched, recovered and stopped with the server. */
@NullMarked
package org.fresheyes.server.postgres;

import org.jspecify.annotations.NullMarked;
