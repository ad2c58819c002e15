package org.fresheyes.server.presentations;

import static org.fresheyes.server.journal.EventType.type;

import java.util.List;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Event.Begun;
import org.fresheyes.rules.presentations.review.Event.Chased;
import org.fresheyes.rules.presentations.review.Event.ClockRanOut;
import org.fresheyes.rules.presentations.review.Event.Dismissed;
import org.fresheyes.rules.presentations.review.Event.Ended;
import org.fresheyes.rules.presentations.review.Event.GivenTo;
import org.fresheyes.rules.presentations.review.Event.Noticed;
import org.fresheyes.rules.presentations.review.Event.Reviewed;
import org.fresheyes.rules.presentations.review.Event.SaidAgain;
import org.fresheyes.rules.presentations.review.Event.Seen;
import org.fresheyes.rules.presentations.review.Event.TakenOn;
import org.fresheyes.server.journal.Kind;

/** The stored names of the events. A name that was ever written is never used for something else. */
final class EpisodeEvents {

    static final Kind<Event> KIND = new Kind<>(
            "episode",
            Event.class,
            List.of(
                    type("begun", 1, Begun.class),
                    type("noticed", 1, Noticed.class),
                    type("said-again", 1, SaidAgain.class),
                    type("seen", 1, Seen.class),
                    type("taken-on", 1, TakenOn.class),
                    type("given-to", 1, GivenTo.class),
                    type("reviewed", 1, Reviewed.class),
                    type("chased", 1, Chased.class),
                    type("dismissed", 1, Dismissed.class),
                    type("clock-ran-out", 1, ClockRanOut.class),
                    type("ended", 1, Ended.class)));

    private EpisodeEvents() {}
}
