/** What a note says of each symptom it names, and which words decided: there or not, whose, since when, how bad. */
@NullMarked
package org.fresheyes.rules.symptoms.notes;

import org.jspecify.annotations.NullMarked;
