/** The pages of repeat presentations: the practice's list and reviews, and what a person says themselves. */
@NullMarked
package org.fresheyes.server.presentations.pages;

import org.jspecify.annotations.NullMarked;
