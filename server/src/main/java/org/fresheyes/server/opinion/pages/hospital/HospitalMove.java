package org.fresheyes.server.opinion.pages.hospital;

import java.util.Arrays;
import java.util.List;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.CaseMove;
import org.fresheyes.server.opinion.pages.Desk;

/** What a hospital team can do with a case, each on a page of its own. */
public enum HospitalMove implements CaseMove {
    ACCEPT("accept", "Accept the referral", ReferralAccepted.class, Stage.REFERRED),
    MORE_NEEDED("more-needed", "Ask for more information", MoreNeeded.class, Stage.REFERRED),
    ADVISE("advise", "Answer with written advice", AdviceGiven.class, Stage.REFERRED),
    RETURN("return", "Send it back", Returned.class, Stage.REFERRED),
    BOOK("book", "Book an appointment", Booked.class, Stage.ACCEPTED),
    FROM_RECORDS("from-records", "Give an opinion from the records", ReviewFromRecords.class, Stage.ACCEPTED),
    SEEN("seen", "The person was seen", Seen.class, Stage.BOOKED),
    DID_NOT_ATTEND("did-not-attend", "The appointment was missed", DidNotAttend.class, Stage.BOOKED),
    CANCEL("cancel-appointment", "Cancel the appointment", AppointmentCancelled.class, Stage.BOOKED),
    FIRST_VIEW("first-view", "Note your view before reading the first opinion", FirstViewNoted.class, Stage.IN_REVIEW),
    OPINION("opinion", "Write the opinion", OpinionIssued.class, Stage.IN_REVIEW),
    TESTS("tests", "Ask for tests", TestsAskedFor.class, Stage.IN_REVIEW),
    NOT_POSSIBLE("not-possible", "Say that no opinion is possible", OpinionNotPossible.class, Stage.IN_REVIEW),
    EXPLAINED("explained", "Say how the talk went", ExplanationEnded.class, Stage.EXPLAINING),
    READ("read", "Confirm that the first team has read it", OpinionRead.class, Stage.REPORTED);

    private final String address;
    private final String words;
    private final Class<? extends Step> step;
    private final Stage usual;

    HospitalMove(String address, String words, Class<? extends Step> step, Stage usual) {
        this.address = address;
        this.words = words;
        this.step = step;
        this.usual = usual;
    }

    @Override
    public Desk desk() {
        return Desk.HOSPITAL;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String words() {
        return words;
    }

    /** True when the case waits for this, or something beside it. */
    public boolean isMain(CaseView view) {
        return view.state().stage() == usual;
    }

    @Override
    public boolean isOpen(CaseView view, OpinionCases cases) {
        return view.canTake(step) && !isDone(view) && isOurs(view);
    }

    /** Everything the viewer can do now, what the case waits for first. */
    static List<HospitalMove> open(CaseView view, OpinionCases cases) {
        return Arrays.stream(values()).filter(move -> move.isOpen(view, cases)).toList();
    }

    /** A team that is both asked and first says some things on the practice's pages. */
    private boolean isOurs(CaseView view) {
        return switch (this) {
            case READ, EXPLAINED -> view.sides().contains(Side.FIRST_TEAM);
            default -> view.sides().contains(Side.RECEIVER);
        };
    }

    private boolean isDone(CaseView view) {
        return switch (this) {
            case FIRST_VIEW -> view.state().firstView().isPresent();
            case READ -> view.state().readBy().contains(Side.FIRST_TEAM);
            default -> false;
        };
    }
}
