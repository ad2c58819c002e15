/** What early-warning scores share: measurements, which chart is for whom, what a score is, and what differs from a stated one. */
@NullMarked
package org.fresheyes.rules.earlywarning;

import org.jspecify.annotations.NullMarked;
