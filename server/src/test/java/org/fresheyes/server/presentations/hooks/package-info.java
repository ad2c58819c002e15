/** Calls as a clinical system makes them. */
@org.jspecify.annotations.NullMarked
package org.fresheyes.server.presentations.hooks;
