package org.fresheyes.server.opinion;

import java.util.Optional;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;

/** The words that belong to a step, for the history of a case. */
public final class Said {

    private Said() {}

    /**
     * What whoever took the step wrote, to be shown below its line. Empty when nothing was written, when it has a place
     * of its own on the page (the question, the opinions), and when it is for the second team alone (a first view, a
     * letter).
     */
    public static Optional<Words> in(Step step) {
        return words(step).filter(words -> words.erased() || !words.isBlank());
    }

    private static Optional<Words> words(Step step) {
        return switch (step) {
            case SentOn s -> Optional.of(s.why());
            case AskedElsewhere s -> Optional.of(s.words());
            case ExplanationOffered s -> Optional.of(s.how());
            case ExplanationEnded s -> Optional.of(s.words());
            case Agreed s -> Optional.of(s.words());
            case Declined s -> Optional.of(s.decline().words());
            case DeclineAccepted s -> Optional.of(s.words());
            case WayReconsidered s -> Optional.of(s.why());
            case DelayAnswered s -> Optional.of(s.answer().why());
            case WaitingTimeDecided s -> Optional.of(s.decision().why());
            case OutsideApproved s -> Optional.of(s.words());
            case ReferralAccepted s -> Optional.of(s.words());
            case MoreNeeded s -> Optional.of(s.what());
            case Returned s -> Optional.of(s.why());
            case ReviewFromRecords s -> Optional.of(s.why());
            case DidNotAttend s -> Optional.of(s.words());
            case AppointmentCancelled s -> Optional.of(s.why());
            case TestsAskedFor s -> Optional.of(s.which());
            case OpinionNotPossible s -> Optional.of(s.why());
            case AdviceIsEnough s -> Optional.of(s.words());
            case TurnedIntoReferral s -> Optional.of(s.why());
            case OpinionRead s -> Optional.of(s.words());
            case ReconcilingStarted s -> Optional.of(s.words());
            case PlanAgreed s -> Optional.of(s.plan());
            case ViewsStillDiffer s -> Optional.of(s.choice());
            case ConsentDecided s -> Optional.of(s.words());
            case CapacityRecorded s -> Optional.of(s.basis());
            case PrivateOpinionReceived s -> Optional.of(s.summary());
            case FeedbackGiven s -> Optional.of(s.words());
            case Withdrawn s -> Optional.of(s.why());
            case Reopened s -> Optional.of(s.why());
            case Asked s -> Optional.empty();
            case Acknowledged s -> Optional.empty();
            case ServiceChosen s -> Optional.empty();
            case FirstOpinionRecorded s -> Optional.empty();
            case PackMadeReady s -> Optional.empty();
            case ReferralSent s -> Optional.empty();
            case AdviceGiven s -> Optional.empty();
            case Booked s -> Optional.empty();
            case Seen s -> Optional.empty();
            case FirstViewNoted s -> Optional.empty();
            case OpinionIssued s -> Optional.empty();
            case LegalStepConsidered s -> Optional.empty();
            case FirstAppointmentDecided s -> Optional.empty();
            case TransferAcknowledged s -> Optional.empty();
            case ClockRanOut s -> Optional.empty();
            case PersonDied s -> Optional.empty();
        };
    }
}
