package org.fresheyes.rules.opinion;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a case stands, and so who holds it. */
public enum Stage {
    /** The practice or hospital team it was sent to has to answer. */
    ASKED,
    /** The first clinician explains again. */
    EXPLAINING,
    /** Said no, with a reason and other ways; the asker decides what next. */
    DECLINED,
    /** The asker and the referrer choose where to go. */
    CHOOSING,
    /** The referrer answers the delay question, makes the records ready and sends. */
    ARRANGING,
    /** The receiving team has it and has not answered. */
    REFERRED,
    /** The receiving team said yes. */
    ACCEPTED,
    /** There is an appointment. */
    BOOKED,
    /** The receiving clinician is forming an opinion. */
    IN_REVIEW,
    /** Advice came instead of a visit; the referrer says if it is enough. */
    ADVISED,
    /** The opinion is there; the asker and the first team take it in. */
    REPORTED,
    /** The opinions differ; a named lead brings everyone together. */
    RECONCILING,
    /** Answered and agreed what happens next. */
    SETTLED,
    /** The asker took it back. */
    WITHDRAWN,
    /** The person has died; no message leaves. */
    DIED;

    /** Every stage in which something is still to happen. */
    public static final Set<Stage> OPEN = Collections.unmodifiableSet(EnumSet.range(ASKED, RECONCILING));

    /** True when it is agreed, and nothing has gone to a second team yet. */
    public boolean isBeforeSending() {
        return this == CHOOSING || this == ARRANGING;
    }

    public boolean isOpen() {
        return OPEN.contains(this);
    }
}
