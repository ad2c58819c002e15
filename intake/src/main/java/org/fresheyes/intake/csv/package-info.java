/** Spreadsheets of searches in EMIS, SystmOne and others: columns guessed, confirmed by a person, and read line by line. */
@NullMarked
package org.fresheyes.intake.csv;

import org.jspecify.annotations.NullMarked;
