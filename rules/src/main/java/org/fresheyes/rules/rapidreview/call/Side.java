package org.fresheyes.rules.rapidreview.call;

/** Who can do something to a call. */
public enum Side {
    /** Whoever has taken the call and comes as the independent reviewer. */
    REVIEWER,
    /** Anybody else of the team that answers calls, or who is on the rota. */
    RESPONDER,
    /** Anybody who works at the hospital, the team that treats the patient among them. */
    STAFF,
    /** Whoever answers for the rota of the hospital. */
    MANAGER,
    /** A time limit that is over. */
    CLOCK,
    /** Whatever carries messages, when one could not be brought. */
    MESSENGER
}
