/** One deployable: pages, FHIR R4 API and PostgreSQL, package by feature. */
@NullMarked
package org.fresheyes.server;

import org.jspecify.annotations.NullMarked;
