package org.fresheyes.rules.opinion;

/** Whose move it is. One team can be on two sides: a practice whose own GP is doubted is asked, and is the first team. */
public enum Side {
    /** The person, or somebody who acts for them with authority. */
    ASKER,
    /** The team that was asked, and refers if it agrees: the practice, or the first hospital team. */
    REFERRER,
    /** The team whose opinion is in question. */
    FIRST_TEAM,
    /** The team that gives the second opinion. */
    RECEIVER,
    /** A deadline that passed. */
    CLOCK
}
