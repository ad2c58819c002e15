/** Jess's Rule inside the clinical system: CDS Hooks 2.0.1. */
@NullMarked
package org.fresheyes.server.presentations.hooks;

import org.jspecify.annotations.NullMarked;
