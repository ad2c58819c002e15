package org.fresheyes.server.presentations.burden;

/** A row of a table that counts people apart: an age band, a sex. What is not recorded is a row too. */
public sealed interface Band permits AgeBand, Sex, Ethnicity, Deprivation {

    /** As the table calls it. */
    String words();
}
