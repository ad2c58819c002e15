package org.fresheyes.server.presentations.pages;

import java.util.Arrays;
import java.util.List;
import org.fresheyes.rules.presentations.review.Event;
import org.fresheyes.rules.presentations.review.Stage;
import org.fresheyes.server.presentations.EpisodeView;

/** What a practice can do with an episode. */
public enum EpisodeMove {
    SEEN("seen", "Say that you have seen it", Event.Seen.class, true),
    TAKE_ON("take-on", "Take it on", Event.TakenOn.class, true),
    REVIEW("review", "Write the review", Event.Reviewed.class, true),
    CHASE("chase", "Write down that you tried again", Event.Chased.class, true),
    GIVE_TO("give-to", "Choose who sees the person about this", Event.GivenTo.class, false),
    PUT_AWAY("put-away", "Put it away for a time", Event.Dismissed.class, false),
    END("end", "Write down that the person has died or left", Event.Ended.class, false);

    private final String address;
    private final String words;
    private final Class<? extends Event> event;
    private final boolean main;

    EpisodeMove(String address, String words, Class<? extends Event> event, boolean main) {
        this.address = address;
        this.words = words;
        this.event = event;
        this.main = main;
    }

    /** The last part of the address of its page or form, and the name of its template. */
    public String address() {
        return address;
    }

    /** What its link or button says. */
    public String words() {
        return words;
    }

    /** True for what moves it on; the others can be done at any time, or left. */
    public boolean isMain() {
        return main;
    }

    /** Done with one button, without a page of its own. */
    public boolean isButton() {
        return this == SEEN || this == TAKE_ON;
    }

    /** Whether the viewer can do it now. Whoever has it in review needs not take it on again. */
    public boolean isOpen(EpisodeView view) {
        boolean again = this == TAKE_ON && isTheirs(view);
        return view.canTake(event) && !again;
    }

    /** Everything the viewer can do now, in the order of this list. */
    static List<EpisodeMove> open(EpisodeView view) {
        return Arrays.stream(values()).filter(move -> move.isOpen(view)).toList();
    }

    private static boolean isTheirs(EpisodeView view) {
        return view.state().stage() == Stage.IN_REVIEW
                && view.state()
                        .last(Event.TakenOn.class)
                        .filter(taken -> taken.by()
                                .account()
                                .equals(view.grant().who().account().toString()))
                        .isPresent();
    }
}
