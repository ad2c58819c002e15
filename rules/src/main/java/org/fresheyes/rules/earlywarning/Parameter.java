package org.fresheyes.rules.earlywarning;

/** What a chart gives a score of its own. */
public interface Parameter {

    /** As people say it: "respiration rate". */
    String label();
}
