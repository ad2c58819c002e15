/** A second opinion, from question to settled: one visible table of states and moves. */
@NullMarked
package org.fresheyes.rules.opinion;

import org.jspecify.annotations.NullMarked;
