/** The people of the story walk through the real pages, from a question to settled. */
@NullMarked
package org.fresheyes.server.journeys;

import org.jspecify.annotations.NullMarked;
