package org.fresheyes.rules.rapidreview.call;

/** Who calls. Nobody has to prove it, and nobody is turned away for it. */
public enum Caller {
    PATIENT,
    /** Family, a carer or a friend. */
    FAMILY,
    /** Somebody who works at the hospital. */
    STAFF,
    /** They did not say. */
    NOT_SAID
}
