/** Reads public files about NHS organisations and waiting times, and replaces what the directory knows, all or nothing. */
@NullMarked
package org.fresheyes.server.directory.internal.importing;

import org.jspecify.annotations.NullMarked;
