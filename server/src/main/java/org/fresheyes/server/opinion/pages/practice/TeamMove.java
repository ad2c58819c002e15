package org.fresheyes.server.opinion.pages.practice;

import java.util.Arrays;
import java.util.List;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.opinion.CaseView;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.pages.CaseMove;
import org.fresheyes.server.opinion.pages.Desk;

/** What the team that was asked can do with a request, each on a page of its own. */
public enum TeamMove implements CaseMove {
    ACKNOWLEDGE(
            "acknowledge",
            "Say that the request has arrived",
            Acknowledged.class,
            Act.ACKNOWLEDGE_REQUEST,
            Weight.MAIN),
    AGREE("agree", "Agree to a second opinion", Agreed.class, Act.HANDLE_REQUEST, Weight.MAIN),
    EXPLAIN("explain", "Offer to go over it again", ExplanationOffered.class, Act.HANDLE_REQUEST, Weight.MAIN),
    DECLINE("decline", "Say no, with a reason", Declined.class, Act.HANDLE_REQUEST, Weight.MAIN),
    SEND_ON("send-on", "Send it to the right team", SentOn.class, Act.HANDLE_REQUEST, Weight.MAIN),
    EXPLAINED("explained", "Write down how the talk went", ExplanationEnded.class, Act.HANDLE_REQUEST, Weight.MAIN),
    CHOOSE("choose", "Choose a place together", ServiceChosen.class, Act.REFER, Weight.MAIN),
    FIRST_OPINION(
            "first-opinion",
            "Write down the first opinion",
            FirstOpinionRecorded.class,
            Act.RECORD_FIRST_OPINION,
            Weight.OTHER),
    DELAY("delay", "Answer: could waiting cause harm?", DelayAnswered.class, Act.ANSWER_DELAY, Weight.OTHER),
    WAITING_TIME(
            "waiting-time",
            "Decide what happens to the waiting time",
            WaitingTimeDecided.class,
            Act.REFER,
            Weight.OTHER),
    SEND("send", "Check and send the referral", ReferralSent.class, Act.REFER, Weight.MAIN),
    ADVICE("advice", "Say if the advice is enough", AdviceIsEnough.class, Act.REFER, Weight.MAIN),
    READ("read", "Confirm that the first team has read it", OpinionRead.class, Act.ACKNOWLEDGE_OPINION, Weight.MAIN),
    RECONCILE(
            "reconcile", "Start to bring the opinions together", ReconcilingStarted.class, Act.RECONCILE, Weight.MAIN),
    LEGAL_STEP(
            "legal-step",
            "Record that a legal step was considered",
            LegalStepConsidered.class,
            Act.RECONCILE,
            Weight.MAIN),
    PLAN("plan", "Write down the agreed plan", PlanAgreed.class, Act.RECONCILE, Weight.MAIN),
    VIEWS_DIFFER(
            "views-differ", "Record that the views still differ", ViewsStillDiffer.class, Act.RECONCILE, Weight.MAIN),
    TRANSFER(
            "transfer",
            "Confirm that care moves to the second team",
            TransferAcknowledged.class,
            Act.TRANSFER_RESPONSIBILITY,
            Weight.OTHER),
    ANOTHER_WAY(
            "another-way",
            "Go back, to another place or another way",
            WayReconsidered.class,
            Act.HANDLE_REQUEST,
            Weight.OTHER),
    CAPACITY(
            "capacity",
            "Record if the person can make this decision",
            CapacityRecorded.class,
            Act.RECORD_CAPACITY,
            Weight.OTHER),
    PRIVATE_OPINION(
            "private-opinion",
            "Add an opinion from a private doctor",
            PrivateOpinionReceived.class,
            Act.HANDLE_REQUEST,
            Weight.OTHER),
    REOPEN("reopen", "Open this request again", Reopened.class, Act.HANDLE_REQUEST, Weight.OTHER),
    DIED("died", "Record that the person has died", PersonDied.class, Act.RECORD_DEATH, Weight.OTHER);

    private enum Weight {
        MAIN,
        OTHER
    }

    private final String address;
    private final String words;
    private final Class<? extends Step> step;
    private final Act act;
    private final Weight weight;

    TeamMove(String address, String words, Class<? extends Step> step, Act act, Weight weight) {
        this.address = address;
        this.words = words;
        this.step = step;
        this.act = act;
        this.weight = weight;
    }

    @Override
    public Desk desk() {
        return Desk.PRACTICE;
    }

    @Override
    public String address() {
        return address;
    }

    @Override
    public String words() {
        return words;
    }

    /** True when it moves the request on. The others can be done at any time, or left. */
    public boolean isMain() {
        return weight == Weight.MAIN;
    }

    /** Their side in this stage, their role, and not done yet. */
    @Override
    public boolean isOpen(CaseView view, OpinionCases cases) {
        return !view.isAsker()
                && view.canTake(step)
                && isDue(view)
                && cases.may(view.grant().who(), act, view.file());
    }

    /** Everything the viewer can do now, in the order of this list. */
    public static List<TeamMove> open(CaseView view, OpinionCases cases) {
        return Arrays.stream(values()).filter(move -> move.isOpen(view, cases)).toList();
    }

    private boolean isDue(CaseView view) {
        OpinionCase state = view.state();
        return switch (this) {
            case ACKNOWLEDGE -> !state.isAcknowledged();
            case READ -> !state.readBy().contains(Side.FIRST_TEAM);
            case RECONCILE ->
                state.opinion()
                        .filter(opinion -> opinion.outcome().needsReconciling())
                        .isPresent();
            case LEGAL_STEP ->
                !state.canDecide() && state.last(LegalStepConsidered.class).isEmpty();
            case TRANSFER ->
                state.openTransfer().isPresent()
                        || state.receiver()
                                .filter(team -> !team.organisation()
                                        .equals(state.responsible().organisation()))
                                .isPresent();
            default -> true;
        };
    }
}
