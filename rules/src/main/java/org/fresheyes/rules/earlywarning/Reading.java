package org.fresheyes.rules.earlywarning;

/** What is to be done with a number that somebody enters. */
public sealed interface Reading {

    /** It can be taken as it is. */
    record Usual(Measurement measurement) implements Reading {}

    /** It is possible and extreme: whoever entered it is asked to look again, and may keep it. */
    record Confirm(Measurement measurement, String why) implements Reading {}

    /** It cannot be taken: it is impossible, or finer than the chart. */
    record Refused(String why) implements Reading {}
}
