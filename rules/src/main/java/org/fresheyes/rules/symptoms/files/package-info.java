/** Symptom sets, cues, code lists and SNOMED CT releases as lines of text, read into values; every problem at once. */
@NullMarked
package org.fresheyes.rules.symptoms.files;

import org.jspecify.annotations.NullMarked;
