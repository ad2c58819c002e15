/** The pages of the team that was asked: its list, each request, and everything it can do with one. */
@NullMarked
package org.fresheyes.server.opinion.pages.practice;

import org.jspecify.annotations.NullMarked;
