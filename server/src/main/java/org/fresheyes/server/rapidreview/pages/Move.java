package org.fresheyes.server.rapidreview.pages;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.rapidreview.call.Event;
import org.fresheyes.server.rapidreview.CallView;

/** What somebody who answers calls can do with one. */
public enum Move {
    ACCEPT("accept", "I take this call", Event.Accepted.class, Kind.BUTTON),
    ATTEND("attend", "I come too, but my team looks after this patient", Event.Attends.class, Kind.BUTTON),
    DECLINE("decline", "I cannot come", Event.Declined.class, Kind.FORM),
    SET_OUT("set-out", "I am on the way", Event.SetOut.class, Kind.BUTTON),
    ARRIVE("arrive", "I am at the bedside", Event.Arrived.class, Kind.BUTTON),
    ADVISE("advise", "I advise by phone", Event.Advising.class, Kind.BUTTON),
    JUDGE("how-soon", "Say how soon somebody must be there", Event.Judged.class, Kind.FORM),
    NOTE("note", "Write a note", Event.Noted.class, Kind.FORM),
    REVIEW("outcome", "Write what came of the review", Event.Reviewed.class, Kind.FORM),
    FEED_BACK("tell", "Say that you told whoever called", Event.FedBack.class, Kind.FORM),
    CLOSE("close", "Close this call", Event.Closed.class, Kind.BUTTON),
    HAND_OVER("hand-over", "Hand it over to somebody else", Event.HandedOver.class, Kind.FORM),
    STAND_DOWN("stand-down", "I cannot go on: ring others", Event.StoodDown.class, Kind.FORM),
    TAKE_OVER("take-over", "Take it over from whoever has it", Event.TakenOver.class, Kind.FORM),
    LINK("link", "Link an earlier call about the same person", Event.Linked.class, Kind.FORM),
    END_TEST("end-test", "End this test call", Event.TestEnded.class, Kind.BUTTON);

    private enum Kind {
        BUTTON,
        FORM
    }

    private final String address;
    private final String words;
    private final Class<? extends Event> event;
    private final Kind kind;

    Move(String address, String words, Class<? extends Event> event, Kind kind) {
        this.address = address;
        this.words = words;
        this.event = event;
        this.kind = kind;
    }

    /** The last part of the address of its page or form. */
    public String address() {
        return address;
    }

    /** What its link or button says. */
    public String words() {
        return words;
    }

    /** Done with one button, without a page of its own. */
    public boolean isButton() {
        return kind == Kind.BUTTON;
    }

    /** Whether the viewer can do it now. A test call is not told from a real one before somebody takes it. */
    public boolean isOpen(CallView view) {
        return view.canTake(event)
                && (this != END_TEST || view.state().isTest())
                && (this != TAKE_OVER || !view.isReviewer())
                && (this != ATTEND || !view.isReviewer());
    }

    /** Everything the viewer can do now, in the order of this list. */
    static List<Move> open(CallView view) {
        return Arrays.stream(values()).filter(move -> move.isOpen(view)).toList();
    }

    static Optional<Move> at(String address) {
        return Arrays.stream(values())
                .filter(move -> move.address.equals(address))
                .findFirst();
    }
}
