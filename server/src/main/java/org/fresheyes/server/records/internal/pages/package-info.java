/** The pages on which a clinician adds a record, checks what came in, leaves things out and makes the pack. */
@NullMarked
package org.fresheyes.server.records.internal.pages;

import org.jspecify.annotations.NullMarked;
