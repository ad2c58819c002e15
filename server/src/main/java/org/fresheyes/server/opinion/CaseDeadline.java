package org.fresheyes.server.opinion;

import java.time.Instant;
import org.fresheyes.rules.opinion.Clock;

/** A clock of a case and when it runs out. */
public record CaseDeadline(Clock clock, Instant due) implements Comparable<CaseDeadline> {

    @Override
    public int compareTo(CaseDeadline other) {
        int byDue = due.compareTo(other.due);
        return byDue == 0 ? clock.compareTo(other.clock) : byDue;
    }
}
