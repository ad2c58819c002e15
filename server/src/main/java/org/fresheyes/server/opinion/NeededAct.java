package org.fresheyes.server.opinion;

import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.server.access.Act;

/** Which permission each step asks for. */
final class NeededAct {

    private NeededAct() {}

    /**
     * The act to ask {@code Access} for.
     *
     * @param asAsker the viewer is the person or acts for them; some steps are open to both the asker and a team
     */
    static Act of(Step step, boolean asAsker) {
        return switch (step) {
            case Asked s -> Act.ASK;
            case Acknowledged s -> Act.ACKNOWLEDGE_REQUEST;
            case SentOn s -> Act.HANDLE_REQUEST;
            case ExplanationOffered s -> Act.HANDLE_REQUEST;
            case Agreed s -> Act.HANDLE_REQUEST;
            case Declined s -> Act.HANDLE_REQUEST;
            case ExplanationEnded s -> asAsker ? Act.ACT_AS_ASKER : Act.HANDLE_REQUEST;
            case ServiceChosen s -> asAsker ? Act.ACT_AS_ASKER : Act.REFER;
            case WayReconsidered s -> asAsker ? Act.ACT_AS_ASKER : Act.HANDLE_REQUEST;
            case Reopened s -> asAsker ? Act.ACT_AS_ASKER : Act.HANDLE_REQUEST;
            case PrivateOpinionReceived s -> asAsker ? Act.ACT_AS_ASKER : Act.HANDLE_REQUEST;
            case AppointmentCancelled s -> asAsker ? Act.ACT_AS_ASKER : Act.BOOK;
            case OpinionRead read -> read.side() == Side.ASKER ? Act.ACT_AS_ASKER : Act.ACKNOWLEDGE_OPINION;
            case AskedElsewhere s -> Act.ACT_AS_ASKER;
            case DeclineAccepted s -> Act.ACT_AS_ASKER;
            case ConsentDecided s -> Act.ACT_AS_ASKER;
            case FirstAppointmentDecided s -> Act.ACT_AS_ASKER;
            case FeedbackGiven s -> Act.ACT_AS_ASKER;
            case Withdrawn s -> Act.ACT_AS_ASKER;
            case FirstOpinionRecorded s -> Act.RECORD_FIRST_OPINION;
            case DelayAnswered s -> Act.ANSWER_DELAY;
            case WaitingTimeDecided s -> Act.REFER;
            case OutsideApproved s -> Act.APPROVE_OUTSIDE;
            case PackMadeReady s -> Act.REFER;
            case ReferralSent s -> Act.REFER;
            case AdviceIsEnough s -> Act.REFER;
            case TurnedIntoReferral s -> Act.REFER;
            case ReferralAccepted s -> Act.TRIAGE;
            case MoreNeeded s -> Act.TRIAGE;
            case Returned s -> Act.TRIAGE;
            case AdviceGiven s -> Act.GIVE_OPINION;
            case Booked s -> Act.BOOK;
            case Seen s -> Act.BOOK;
            case DidNotAttend s -> Act.BOOK;
            case ReviewFromRecords s -> Act.GIVE_OPINION;
            case FirstViewNoted s -> Act.GIVE_OPINION;
            case TestsAskedFor s -> Act.GIVE_OPINION;
            case OpinionIssued s -> Act.GIVE_OPINION;
            case OpinionNotPossible s -> Act.GIVE_OPINION;
            case ReconcilingStarted s -> Act.RECONCILE;
            case LegalStepConsidered s -> Act.RECONCILE;
            case PlanAgreed s -> Act.RECONCILE;
            case ViewsStillDiffer s -> Act.RECONCILE;
            case CapacityRecorded s -> Act.RECORD_CAPACITY;
            case TransferAcknowledged s -> Act.TRANSFER_RESPONSIBILITY;
            case PersonDied s -> Act.RECORD_DEATH;
            case ClockRanOut s -> throw new IllegalArgumentException("A clock runs out by itself; nobody asks for it.");
        };
    }
}
