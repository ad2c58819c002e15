/** Which clinical systems may call. */
@org.jspecify.annotations.NullMarked
package org.fresheyes.server.access.internal.programs;
