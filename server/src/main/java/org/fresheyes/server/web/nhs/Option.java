package org.fresheyes.server.web.nhs;

/** A line of a radio, checkbox or select list: something to choose, or the word between two groups. */
public sealed interface Option permits Choice, Divider {}
