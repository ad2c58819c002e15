package org.fresheyes.server.presentations;

import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.fresheyes.rules.presentations.review.Clock;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.server.deadlines.Deadline;
import org.fresheyes.server.deadlines.Deadlines;
import org.fresheyes.server.deadlines.WorkingCalendar;
import org.springframework.stereotype.Component;

/** Keeps the deadlines of an episode in step with where it stands. */
@Component
class EpisodeClocks {

    private final Deadlines deadlines;
    private final WorkingCalendar calendar;

    EpisodeClocks(Deadlines deadlines, WorkingCalendar calendar) {
        this.deadlines = deadlines;
        this.calendar = calendar;
    }

    /** Sets the clocks that run now, in the transaction of the event that changed them. */
    void set(EpisodeOnFile file) {
        Map<String, Instant> running = new TreeMap<>();
        file.state().clocks().forEach((clock, lastDay) -> running.put(clock.name(), calendar.endOf(lastDay)));
        deadlines.replace(EpisodeEvents.KIND.name(), file.id(), running);
    }

    /** What a clock that ran out leaves in the history. */
    static Event ranOut(Deadline deadline) {
        return new Event.ClockRanOut(Clock.valueOf(deadline.name()), deadline.due());
    }
}
