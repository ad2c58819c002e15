/** The way to ask for a second opinion: one question on each page, kept after every page, sent once. */
@NullMarked
package org.fresheyes.server.opinion.pages.ask;

import org.jspecify.annotations.NullMarked;
