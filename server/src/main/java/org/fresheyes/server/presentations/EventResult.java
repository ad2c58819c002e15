package org.fresheyes.server.presentations;

import java.util.List;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.presentations.review.Condition;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Side;
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.rules.presentations.review.Taken;

/** How it went when somebody tried to do something. Whatever it says, what they typed is still theirs. */
public sealed interface EventResult {

    /** It is recorded; this is the episode now. */
    record Done(EpisodeOnFile file) implements EventResult {}

    /** The table or a condition says no. */
    record Refused(EpisodeOnFile file, Ruling<Stage, Event, Side, Condition> why) implements EventResult {}

    /**
     * Something happened since the viewer last looked.
     *
     * @param since what; clocks that ran out do not count
     */
    record Changed(EpisodeOnFile file, List<Taken<?>> since) implements EventResult {
        public Changed {
            since = List.copyOf(since);
        }
    }
}
