package org.fresheyes.server.rapidreview;

import static org.fresheyes.server.journal.EventType.type;

import java.util.List;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.server.journal.Kind;

/** The stored names of the events. A name that was ever written is never used for something else. */
final class CallEvents {

    static final Kind<Event> KIND = new Kind<>(
            "call",
            Event.class,
            List.of(
                    type("raised", 1, Event.Raised.class),
                    type("rung", 1, Event.Rung.class),
                    type("rung-again", 1, Event.RungAgain.class),
                    type("not-reached", 1, Event.NotReached.class),
                    type("nobody-left", 1, Event.NobodyLeft.class),
                    type("accepted", 1, Event.Accepted.class),
                    type("attends", 1, Event.Attends.class),
                    type("declined", 1, Event.Declined.class),
                    type("stood-down", 1, Event.StoodDown.class),
                    type("handed-over", 1, Event.HandedOver.class),
                    type("taken-over", 1, Event.TakenOver.class),
                    type("judged", 1, Event.Judged.class),
                    type("set-out", 1, Event.SetOut.class),
                    type("arrived", 1, Event.Arrived.class),
                    type("advising", 1, Event.Advising.class),
                    type("noted", 1, Event.Noted.class),
                    type("reviewed", 1, Event.Reviewed.class),
                    type("fed-back", 1, Event.FedBack.class),
                    type("linked", 1, Event.Linked.class),
                    type("test-ended", 1, Event.TestEnded.class),
                    type("closed", 1, Event.Closed.class)));

    private CallEvents() {}
}
