/** The pages of a second opinion: for the person, the practice, the hospital. */
@NullMarked
package org.fresheyes.server.opinion.pages;

import org.jspecify.annotations.NullMarked;
