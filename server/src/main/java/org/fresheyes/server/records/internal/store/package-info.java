/** Where record files, redactions, checklists and packs are kept. */
@NullMarked
package org.fresheyes.server.records.internal.store;

import org.jspecify.annotations.NullMarked;
