package org.fresheyes.rules.rapidreview.call;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where a call stands. */
public enum Stage {
    /** It is there; nobody has been rung yet. */
    RAISED,
    /** People are being rung. */
    ALERTING,
    /** Nobody is left to ring: the number of the switchboard shows, and everybody goes on being rung. */
    UNANSWERED,
    /** Somebody independent has taken it. */
    ACKNOWLEDGED,
    ON_THE_WAY,
    AT_THE_BEDSIDE,
    /** They advise without coming. */
    ADVISING,
    /** The independent review is done; whoever called has not been told yet. */
    REVIEWED,
    /** Whoever called was told. */
    FED_BACK,
    CLOSED;

    /** Where nobody independent has taken the call. */
    public static final Set<Stage> RINGING = Collections.unmodifiableSet(EnumSet.of(RAISED, ALERTING, UNANSWERED));

    /** Where somebody independent has taken it and has not finished. */
    public static final Set<Stage> TAKEN =
            Collections.unmodifiableSet(EnumSet.of(ACKNOWLEDGED, ON_THE_WAY, AT_THE_BEDSIDE, ADVISING));

    public boolean isRinging() {
        return RINGING.contains(this);
    }

    public boolean isTaken() {
        return TAKEN.contains(this);
    }
}
