/** The pages of Martha's Rule: for whoever calls, for whoever answers, for the rota. */
@NullMarked
package org.fresheyes.server.rapidreview.pages;

import org.jspecify.annotations.NullMarked;
