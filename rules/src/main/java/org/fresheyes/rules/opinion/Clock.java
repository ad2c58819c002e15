package org.fresheyes.rules.opinion;

/** The clocks of a case. Each runs while the case is where the clock belongs. */
public enum Clock {
    ACKNOWLEDGE,
    ANSWER,
    EXPLAIN,
    CHOOSE,
    ARRANGE,
    CHASE,
    APPOINTMENT,
    REPORT,
    ADVISE,
    ACKNOWLEDGE_REPORT,
    RECONCILE,
    FEEDBACK
}
