package org.fresheyes.rules.presentations.review;

/** Who can do something to an episode. */
public enum Side {
    /** The record, as a practice system or a file tells it. */
    RECORD,
    /** The person, or who acts for them. */
    PERSON,
    /** A clinician of the practice. */
    CLINICIAN,
    /** Anybody else who works at the practice. */
    STAFF,
    /** A deadline that passed. */
    CLOCK
}
