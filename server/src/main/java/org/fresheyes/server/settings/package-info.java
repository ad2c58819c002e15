/** The one configuration file: every key, its value now, and where that value came from. */
@NullMarked
package org.fresheyes.server.settings;

import org.jspecify.annotations.NullMarked;
