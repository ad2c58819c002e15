/** The pack: what goes in, and its three forms: a page, a tagged PDF and a FHIR document. */
@NullMarked
package org.fresheyes.server.records.internal.pack;

import org.jspecify.annotations.NullMarked;
