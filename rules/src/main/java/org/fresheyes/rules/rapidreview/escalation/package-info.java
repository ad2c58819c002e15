/** Who is rung for a call of Martha's Rule, and when next: timed steps that end with somebody independent, or at the fallback. */
@NullMarked
package org.fresheyes.rules.rapidreview.escalation;

import org.jspecify.annotations.NullMarked;
