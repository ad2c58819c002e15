package org.fresheyes.server.opinion;

import static org.fresheyes.server.journal.EventType.type;

import java.util.List;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.server.journal.Kind;

/** The stored names of the steps. A name that was ever written is never used for something else. */
public final class OpinionEvents {

    public static final Kind<Step> KIND = new Kind<>(
            "opinion",
            Step.class,
            List.of(
                    type("asked", 1, Asked.class),
                    type("acknowledged", 1, Acknowledged.class),
                    type("sent-on", 1, SentOn.class),
                    type("asked-elsewhere", 1, AskedElsewhere.class),
                    type("explanation-offered", 1, ExplanationOffered.class),
                    type("explanation-ended", 1, ExplanationEnded.class),
                    type("agreed", 1, Agreed.class),
                    type("declined", 1, Declined.class),
                    type("decline-accepted", 1, DeclineAccepted.class),
                    type("service-chosen", 1, ServiceChosen.class),
                    type("way-reconsidered", 1, WayReconsidered.class),
                    type("first-opinion-recorded", 1, FirstOpinionRecorded.class),
                    type("delay-answered", 1, DelayAnswered.class),
                    type("waiting-time-decided", 1, WaitingTimeDecided.class),
                    type("outside-approved", 1, OutsideApproved.class),
                    type("pack-made-ready", 1, PackMadeReady.class),
                    type("referral-sent", 1, ReferralSent.class),
                    type("referral-accepted", 1, ReferralAccepted.class),
                    type("more-needed", 1, MoreNeeded.class),
                    type("returned", 1, Returned.class),
                    type("advice-given", 1, AdviceGiven.class),
                    type("booked", 1, Booked.class),
                    type("review-from-records", 1, ReviewFromRecords.class),
                    type("seen", 1, Seen.class),
                    type("did-not-attend", 1, DidNotAttend.class),
                    type("appointment-cancelled", 1, AppointmentCancelled.class),
                    type("first-view-noted", 1, FirstViewNoted.class),
                    type("tests-asked-for", 1, TestsAskedFor.class),
                    type("opinion-issued", 1, OpinionIssued.class),
                    type("opinion-not-possible", 1, OpinionNotPossible.class),
                    type("advice-is-enough", 1, AdviceIsEnough.class),
                    type("turned-into-referral", 1, TurnedIntoReferral.class),
                    type("opinion-read", 1, OpinionRead.class),
                    type("reconciling-started", 1, ReconcilingStarted.class),
                    type("legal-step-considered", 1, LegalStepConsidered.class),
                    type("plan-agreed", 1, PlanAgreed.class),
                    type("views-still-differ", 1, ViewsStillDiffer.class),
                    type("first-appointment-decided", 1, FirstAppointmentDecided.class),
                    type("consent-decided", 1, ConsentDecided.class),
                    type("capacity-recorded", 1, CapacityRecorded.class),
                    type("transfer-acknowledged", 1, TransferAcknowledged.class),
                    type("private-opinion-received", 1, PrivateOpinionReceived.class),
                    type("clock-ran-out", 1, ClockRanOut.class),
                    type("feedback-given", 1, FeedbackGiven.class),
                    type("withdrawn", 1, Withdrawn.class),
                    type("person-died", 1, PersonDied.class),
                    type("reopened", 1, Reopened.class)));

    private OpinionEvents() {}
}
