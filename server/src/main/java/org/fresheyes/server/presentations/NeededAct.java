package org.fresheyes.server.presentations;

import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.server.access.Act;

/** Which permission each event asks for. */
final class NeededAct {

    private NeededAct() {}

    static Act of(Event event) {
        return switch (event) {
            case Event.Seen seen -> Act.FOLLOW_UP_EPISODE;
            case Event.GivenTo given -> Act.FOLLOW_UP_EPISODE;
            case Event.Chased chased -> Act.FOLLOW_UP_EPISODE;
            case Event.Ended ended -> Act.FOLLOW_UP_EPISODE;
            case Event.TakenOn takenOn -> Act.REVIEW_EPISODE;
            case Event.Reviewed reviewed -> Act.REVIEW_EPISODE;
            case Event.Dismissed dismissed -> Act.REVIEW_EPISODE;
            case Event.SaidAgain said -> Act.SAY_AGAIN;
            case Event.Begun begun -> throw nobodyAsks(event);
            case Event.Noticed noticed -> throw nobodyAsks(event);
            case Event.ClockRanOut ranOut -> throw nobodyAsks(event);
        };
    }

    private static IllegalArgumentException nobodyAsks(Event event) {
        return new IllegalArgumentException("%s: happens by itself; nobody asks for it."
                .formatted(event.getClass().getSimpleName()));
    }
}
