package org.fresheyes.rules.opinion;

import static org.fresheyes.rules.lifecycle.Row.moves;
import static org.fresheyes.rules.lifecycle.Row.stays;
import static org.fresheyes.rules.opinion.Side.ASKER;
import static org.fresheyes.rules.opinion.Side.CLOCK;
import static org.fresheyes.rules.opinion.Side.FIRST_TEAM;
import static org.fresheyes.rules.opinion.Side.RECEIVER;
import static org.fresheyes.rules.opinion.Side.REFERRER;
import static org.fresheyes.rules.opinion.Stage.ACCEPTED;
import static org.fresheyes.rules.opinion.Stage.ADVISED;
import static org.fresheyes.rules.opinion.Stage.ARRANGING;
import static org.fresheyes.rules.opinion.Stage.ASKED;
import static org.fresheyes.rules.opinion.Stage.BOOKED;
import static org.fresheyes.rules.opinion.Stage.CHOOSING;
import static org.fresheyes.rules.opinion.Stage.DECLINED;
import static org.fresheyes.rules.opinion.Stage.DIED;
import static org.fresheyes.rules.opinion.Stage.EXPLAINING;
import static org.fresheyes.rules.opinion.Stage.IN_REVIEW;
import static org.fresheyes.rules.opinion.Stage.OPEN;
import static org.fresheyes.rules.opinion.Stage.RECONCILING;
import static org.fresheyes.rules.opinion.Stage.REFERRED;
import static org.fresheyes.rules.opinion.Stage.REPORTED;
import static org.fresheyes.rules.opinion.Stage.SETTLED;
import static org.fresheyes.rules.opinion.Stage.WITHDRAWN;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.lifecycle.Table;
import org.fresheyes.rules.opinion.Step.*;

/**
 * The life of a case as one table. A step that no row allows is refused, and nothing but this table moves a case.
 */
public final class Lifecycle {

    /** In these stages · this step · by one of these sides · leads to. */
    static final Table<OpinionCase, Stage, Step, Side> TABLE = Table.<OpinionCase, Stage, Step, Side>of(
            // asked
            stays(in(ASKED), Acknowledged.class, by(REFERRER)),
            moves(in(ASKED), ExplanationOffered.class, by(REFERRER, FIRST_TEAM), EXPLAINING),
            moves(in(ASKED), Agreed.class, by(REFERRER), in(CHOOSING, ARRANGING), Lifecycle::afterAgreement),
            moves(in(ASKED), Declined.class, by(REFERRER), DECLINED),
            stays(in(ASKED), SentOn.class, by(REFERRER)),
            // explaining
            moves(
                    in(EXPLAINING),
                    ExplanationEnded.class,
                    by(ASKER, REFERRER, FIRST_TEAM),
                    in(SETTLED, ASKED),
                    (opinionCase, ended) -> ended.result() == ExplanationEnded.Result.ENOUGH ? SETTLED : ASKED),
            // declined
            moves(in(DECLINED), AskedElsewhere.class, by(ASKER), ASKED),
            moves(in(DECLINED), DeclineAccepted.class, by(ASKER), SETTLED),
            // choosing
            moves(in(CHOOSING), ServiceChosen.class, by(ASKER, REFERRER), ARRANGING),
            moves(in(CHOOSING), WayReconsidered.class, by(ASKER, REFERRER), ASKED),
            // arranging
            moves(
                    in(ARRANGING),
                    WayReconsidered.class,
                    by(ASKER, REFERRER),
                    in(CHOOSING, ASKED),
                    (opinionCase, back) -> back.again() == WayReconsidered.Again.PLACE ? CHOOSING : ASKED),
            stays(in(ARRANGING, CHOOSING), DelayAnswered.class, by(REFERRER, FIRST_TEAM)),
            stays(in(ARRANGING, CHOOSING), WaitingTimeDecided.class, by(REFERRER)),
            stays(in(ARRANGING, CHOOSING), OutsideApproved.class, by(REFERRER)),
            stays(in(ARRANGING), PackMadeReady.class, by(REFERRER)),
            moves(in(ARRANGING), ReferralSent.class, by(REFERRER), REFERRED),
            // referred
            moves(in(REFERRED), ReferralAccepted.class, by(RECEIVER), ACCEPTED),
            moves(in(REFERRED), MoreNeeded.class, by(RECEIVER), ARRANGING),
            moves(in(REFERRED), Returned.class, by(RECEIVER), in(CHOOSING, ASKED), Lifecycle::afterReturn),
            moves(in(REFERRED), AdviceGiven.class, by(RECEIVER), ADVISED),
            // accepted
            moves(in(ACCEPTED), Booked.class, by(RECEIVER), BOOKED),
            moves(in(ACCEPTED), ReviewFromRecords.class, by(RECEIVER), IN_REVIEW),
            // booked
            moves(in(BOOKED), Seen.class, by(RECEIVER), IN_REVIEW),
            moves(in(BOOKED), DidNotAttend.class, by(RECEIVER), ACCEPTED),
            moves(in(BOOKED), AppointmentCancelled.class, by(ASKER, RECEIVER), ACCEPTED),
            // in review
            stays(in(ACCEPTED, BOOKED, IN_REVIEW), FirstViewNoted.class, by(RECEIVER)),
            stays(in(IN_REVIEW), TestsAskedFor.class, by(RECEIVER)),
            moves(in(IN_REVIEW), OpinionIssued.class, by(RECEIVER), REPORTED),
            moves(in(IN_REVIEW), OpinionNotPossible.class, by(RECEIVER), in(CHOOSING, ASKED), Lifecycle::afterReturn),
            // advised
            moves(in(ADVISED), TurnedIntoReferral.class, by(REFERRER), ARRANGING),
            moves(in(ADVISED), AdviceIsEnough.class, by(REFERRER), REPORTED),
            // reported
            moves(
                    in(REPORTED),
                    OpinionRead.class,
                    by(ASKER, REFERRER, FIRST_TEAM),
                    in(SETTLED),
                    Lifecycle::afterReading),
            moves(in(REPORTED), ReconcilingStarted.class, by(REFERRER, FIRST_TEAM, RECEIVER), RECONCILING),
            // reconciling
            stays(in(REPORTED, RECONCILING), LegalStepConsidered.class, by(REFERRER, FIRST_TEAM, RECEIVER)),
            moves(in(RECONCILING), PlanAgreed.class, by(REFERRER, FIRST_TEAM, RECEIVER), SETTLED),
            moves(in(RECONCILING), ViewsStillDiffer.class, by(REFERRER, FIRST_TEAM, RECEIVER), SETTLED),
            // settled and closed
            stays(in(SETTLED), FeedbackGiven.class, by(ASKER)),
            moves(in(SETTLED), Reopened.class, by(ASKER, REFERRER, FIRST_TEAM, RECEIVER), ASKED),
            moves(in(WITHDRAWN), Reopened.class, by(ASKER), ASKED),
            moves(in(DIED), Reopened.class, by(REFERRER), ASKED),
            // while anything is open
            stays(openAnd(SETTLED), ConsentDecided.class, by(ASKER)),
            stays(OPEN, FirstAppointmentDecided.class, by(ASKER)),
            stays(OPEN, FirstOpinionRecorded.class, by(REFERRER, FIRST_TEAM)),
            stays(OPEN, CapacityRecorded.class, by(REFERRER, FIRST_TEAM, RECEIVER)),
            stays(OPEN, PrivateOpinionReceived.class, by(ASKER, REFERRER)),
            moves(OPEN, Withdrawn.class, by(ASKER), WITHDRAWN),
            moves(openAnd(SETTLED, WITHDRAWN), PersonDied.class, by(REFERRER, FIRST_TEAM, RECEIVER), DIED),
            stays(openAnd(SETTLED), ClockRanOut.class, by(CLOCK)),
            stays(
                    in(IN_REVIEW, REPORTED, RECONCILING, SETTLED),
                    TransferAcknowledged.class,
                    by(REFERRER, FIRST_TEAM, RECEIVER)));

    private Lifecycle() {}

    /** Whether this side may take this step now, and if not, why not. */
    public static Ruling<Stage, Step, Side, Condition> rule(
            OpinionCase opinionCase, Step step, Set<Side> sides, LocalPolicy policy) {
        return TABLE.rule(opinionCase, step, sides, () -> switch (step) {
            case Step.Free free -> List.of();
            case Step.Guarded guarded -> Condition.missing(opinionCase, guarded, sides, policy);
        });
    }

    /** The steps that one of these sides could take in this stage, whatever else is still missing. */
    public static Set<Class<? extends Step>> open(Stage stage, Set<Side> sides) {
        return TABLE.open(stage, sides);
    }

    private static Stage afterAgreement(OpinionCase opinionCase, Agreed agreed) {
        return agreed.route().needsChoice() ? CHOOSING : ARRANGING;
    }

    /** A route without a choice has nothing to choose again: the team that was asked answers anew. */
    private static Stage afterReturn(OpinionCase opinionCase, Step returned) {
        return opinionCase.route().filter(Route::needsChoice).isPresent() ? CHOOSING : ASKED;
    }

    /** When both sides have read an opinion that does not differ, everything is said. */
    private static Stage afterReading(OpinionCase opinionCase, OpinionRead read) {
        boolean differs = opinionCase.opinion().orElseThrow().outcome().needsReconciling();
        Set<Side> readers = EnumSet.of(read.side());
        readers.addAll(opinionCase.readBy());
        return !differs && readers.contains(ASKER) && readers.contains(FIRST_TEAM) ? SETTLED : REPORTED;
    }

    private static Set<Stage> in(Stage first, Stage... more) {
        return EnumSet.of(first, more);
    }

    private static Set<Stage> openAnd(Stage... more) {
        Set<Stage> stages = EnumSet.copyOf(OPEN);
        stages.addAll(List.of(more));
        return stages;
    }

    private static Set<Side> by(Side first, Side... more) {
        return EnumSet.of(first, more);
    }
}
