package org.fresheyes.server.opinion.pages.patient;

import java.util.Arrays;
import java.util.List;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.CaseMove;
import org.fresheyes.server.opinion.pages.Desk;

/** What the person can do with their request, each on a page of its own. */
public enum Move implements CaseMove {
    EXPLANATION("explanation", "Say how the talk went", ExplanationEnded.class, true),
    AFTER_NO("after-no", "Decide what to do now", AskedElsewhere.class, true),
    CHOOSE("choose", "Choose where to go", ServiceChosen.class, true),
    OPINION("opinion", "Read the second opinion", OpinionRead.class, true),
    FEEDBACK("feedback", "Tell us how it went", FeedbackGiven.class, true),
    SHARE("share", "Agree that your records are shown", ConsentDecided.class, false),
    CANCEL_APPOINTMENT("cancel-appointment", "Cancel the appointment", AppointmentCancelled.class, false),
    FIRST_APPOINTMENT(
            "first-appointment",
            "Keep or give up your appointment with the first team",
            FirstAppointmentDecided.class,
            false),
    ANOTHER_WAY("another-way", "Go back, to another place or another way", WayReconsidered.class, false),
    STOP_SHARING("stop-sharing", "Stop your records being shown", ConsentDecided.class, false),
    PRIVATE_OPINION("private-opinion", "Add an opinion from a private doctor", PrivateOpinionReceived.class, false),
    WITHDRAW("withdraw", "Take this request back", Withdrawn.class, false),
    REOPEN("reopen", "Open this request again", Reopened.class, false);

    /** Longest text a person can add to a move, in characters. */
    static final int LONGEST = 4_000;

    private final String address;
    private final String words;
    private final Class<? extends Step> step;
    private final boolean main;

    Move(String address, String words, Class<? extends Step> step, boolean main) {
        this.address = address;
        this.words = words;
        this.step = step;
        this.main = main;
    }

    @Override
    public Desk desk() {
        return Desk.PATIENT;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String words() {
        return words;
    }

    /** True when the request waits for it. The others can be done at any time, or left. */
    public boolean isMain(CaseView view) {
        return main || (this == SHARE && view.state().sharing().isMissing());
    }

    @Override
    public boolean isOpen(CaseView view, OpinionCases cases) {
        return view.isAsker() && view.canTake(step) && !isDone(view);
    }

    /** Everything the viewer can do now. */
    static List<Move> open(CaseView view, OpinionCases cases) {
        return Arrays.stream(values()).filter(move -> move.isOpen(view, cases)).toList();
    }

    private boolean isDone(CaseView view) {
        return switch (this) {
            case OPINION -> view.state().readBy().contains(Side.ASKER);
            case SHARE -> view.state().sharing().agreed();
            case STOP_SHARING -> !view.state().sharing().agreed();
            case FEEDBACK -> view.state().last(FeedbackGiven.class).isPresent();
            default -> false;
        };
    }
}
