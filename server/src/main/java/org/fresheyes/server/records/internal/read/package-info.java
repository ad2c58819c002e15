/** From a tree of FHIR to the entries of a record, with an account of every resource. */
@NullMarked
package org.fresheyes.server.records.internal.read;

import org.jspecify.annotations.NullMarked;
