/** Tests of the pages of a practice. */
@NullMarked
package org.fresheyes.server.opinion.pages.practice;

import org.jspecify.annotations.NullMarked;
