package org.fresheyes.rules.presentations.review;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/** Where an episode stands at its practice. */
public enum Stage {
    /** Nobody has looked at what is there now. */
    NEW,
    /** Somebody has looked. */
    SEEN,
    /** A clinician has taken it on. */
    IN_REVIEW,
    /** Reviewed; somebody by name looks again on a day. */
    SAFETY_NET,
    /** That day has passed, and nobody has said what came of it. */
    OVERDUE,
    /** It was reviewed, settled or put away, and the person has come again, or the time was over. */
    RETURNED,
    /** A review said that it is over, or the person is no longer here. */
    SETTLED,
    /** Put away for a time, with a reason. */
    DISMISSED;

    /** Where somebody at the practice has to do something. */
    public static final Set<Stage> TO_DO =
            Collections.unmodifiableSet(EnumSet.of(NEW, SEEN, IN_REVIEW, OVERDUE, RETURNED));

    /** Where nothing more is waited for. */
    public boolean isClosed() {
        return this == SETTLED || this == DISMISSED;
    }
}
