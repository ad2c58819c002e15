/** What a symptom set says: which codes and words mean which symptom, and what can explain it. */
@NullMarked
package org.fresheyes.rules.symptoms;

import org.jspecify.annotations.NullMarked;
