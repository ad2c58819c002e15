package org.fresheyes.rules.opinion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import org.fresheyes.rules.identity.OdsCode;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.*;

/** What has to be true before a step, beyond the table. */
public enum Condition {
    /** A named clinician has answered "could waiting for this cause harm?". */
    DELAY_ANSWERED,
    /** Somebody has decided, and signed for, what happens to the waiting-time clock. */
    WAITING_TIME_DECIDED,
    /** The records are ready, as far as the route needs them. */
    PACK_READY,
    /** The first opinion is written down: the second team must know what it is second to. */
    FIRST_OPINION_RECORDED,
    /** Local policy looks inside first: somebody inside was asked, or it is written why nobody there can help. */
    INSIDE_FIRST,
    /** Somebody whom local policy names has approved that the person goes to another organisation. */
    OUTSIDE_APPROVED,
    /** Local policy lets this person approve. */
    MAY_APPROVE,
    /** The person agrees that their record is shown. */
    CONSENT_GIVEN,
    /** The NHS number was matched against the national record; the server knows, the rules do not. */
    NHS_NUMBER_TRACED,
    /** The referral goes to the service that was chosen, or stays inside when the route does. */
    SENT_WHERE_CHOSEN,
    /** A place was chosen, so another one can be. */
    PLACE_CHOSEN,
    /** The points that local policy needs are declared. */
    INDEPENDENT_ENOUGH,
    /** Each of the person's own questions has an answer. */
    QUESTIONS_ANSWERED,
    /** What to do next is written. */
    NEXT_STEP_WRITTEN,
    /** A first view is written once, and before the opinion. */
    FIRST_VIEW_NOT_YET_NOTED,
    /** The opinion differs, so there is something to bring together. */
    OPINION_DIFFERS,
    /** For a person who cannot decide this: a legal step was thought about. */
    LEGAL_STEP_CONSIDERED,
    /** A side speaks for itself only; care moves only between the two teams that say so. */
    OWN_SIDE,
    /** It is done once, and a clock rings only where it runs. */
    NOT_YET_DONE;

    /** Everything that is missing for this step, in the order of this list. */
    static List<Condition> missing(OpinionCase c, Step.Guarded step, Set<Side> sides, LocalPolicy policy) {
        Missing missing = new Missing();
        switch (step) {
            case Agreed agreed ->
                missing.unless(
                        INSIDE_FIRST,
                        () -> !policy.asksWhyNotInside(c, agreed.route())
                                || !agreed.whyNotInside().isMissing());
            case WayReconsidered back ->
                missing.unless(
                        PLACE_CHOSEN,
                        () -> back.again() != WayReconsidered.Again.PLACE
                                || c.service().isPresent());
            case OutsideApproved approved -> {
                missing.unless(MAY_APPROVE, () -> policy.approvers().contains(approved.as()));
                missing.unless(NOT_YET_DONE, () -> c.approval().isEmpty());
            }
            case ReferralSent sent -> {
                missing.unless(DELAY_ANSWERED, () -> c.delay().isPresent());
                missing.unless(WAITING_TIME_DECIDED, () -> c.waitingTime().isPresent());
                missing.unless(PACK_READY, () -> !c.needsPack() || c.pack().isPresent());
                missing.unless(FIRST_OPINION_RECORDED, () -> c.firstOpinion().isPresent());
                missing.unless(
                        OUTSIDE_APPROVED,
                        () -> !policy.needsApproval(c) || c.approval().isPresent());
                missing.unless(CONSENT_GIVEN, () -> !c.sharing().isMissing());
                missing.unless(SENT_WHERE_CHOSEN, () -> destination(c)
                        .map(sent.to().organisation()::equals)
                        .orElse(true));
            }
            case ReferralAccepted accepted -> missing.independent(accepted.independence(), policy);
            case FirstViewNoted noted ->
                missing.unless(FIRST_VIEW_NOT_YET_NOTED, () -> c.firstView().isEmpty());
            case OpinionIssued issued -> missing.complete(c, issued.opinion());
            case AdviceGiven given -> {
                missing.independent(given.independence(), policy);
                missing.complete(c, given.advice());
            }
            case ReconcilingStarted started ->
                missing.unless(OPINION_DIFFERS, () -> c.opinion()
                        .filter(opinion -> opinion.outcome().needsReconciling())
                        .isPresent());
            case PlanAgreed plan -> missing.legal(c);
            case ViewsStillDiffer views -> missing.legal(c);
            case OpinionRead read -> {
                missing.unless(OWN_SIDE, () -> c.mayReadAs(read.side(), sides));
                missing.unless(NOT_YET_DONE, () -> !c.readBy().contains(read.side()));
            }
            case ConsentDecided decided ->
                missing.unless(NOT_YET_DONE, () -> c.sharing().agreed() != decided.given());
            case TransferAcknowledged moved -> {
                missing.unless(CONSENT_GIVEN, () -> !c.sharing().isMissing());
                missing.unless(
                        OWN_SIDE, () -> sides.contains(moved.side()) && Responsibility.isBetweenTheTwo(c, moved));
                missing.unless(NOT_YET_DONE, () -> Responsibility.isNew(c, moved));
            }
            case ClockRanOut ran ->
                missing.unless(
                        NOT_YET_DONE, () -> RunningClocks.of(c, policy.clocks()).containsKey(ran.clock()));
            case FeedbackGiven given ->
                missing.unless(NOT_YET_DONE, () -> c.last(FeedbackGiven.class).isEmpty());
            case Acknowledged acknowledged -> missing.unless(NOT_YET_DONE, () -> !c.isAcknowledged());
        }
        return missing.found;
    }

    /** The organisation it has to go to; empty when several specialists are asked together. */
    private static Optional<OdsCode> destination(OpinionCase c) {
        return switch (c.route().orElseThrow()) {
            case ANOTHER_GP -> Optional.of(c.referrer().organisation());
            case COLLEAGUE -> Optional.of(c.firstTeam().organisation());
            case ANOTHER_HOSPITAL,
                    CONSULTANT_TO_CONSULTANT,
                    SPECIALIST_CENTRE,
                    MULTIDISCIPLINARY_TEAM,
                    ADVICE,
                    PRIVATE -> c.service().map(chosen -> chosen.team().organisation());
        };
    }

    private static final class Missing {
        private final List<Condition> found = new ArrayList<>();

        void unless(Condition condition, BooleanSupplier holds) {
            if (!holds.getAsBoolean()) {
                found.add(condition);
            }
        }

        void independent(Independence declared, LocalPolicy policy) {
            unless(INDEPENDENT_ENOUGH, () -> declared.missing(policy.neededIndependence())
                    .isEmpty());
        }

        void complete(OpinionCase c, Opinion opinion) {
            unless(
                    QUESTIONS_ANSWERED,
                    () -> opinion.answers().size()
                                    == c.question().ownQuestions().size()
                            && opinion.answers().stream().noneMatch(Words::isMissing));
            unless(NEXT_STEP_WRITTEN, () -> !opinion.nextStep().isMissing());
        }

        void legal(OpinionCase c) {
            unless(
                    LEGAL_STEP_CONSIDERED,
                    () -> c.canDecide()
                            || c.lastSince(LegalStepConsidered.class, Set.of(ReferralSent.class))
                                    .isPresent());
        }
    }
}
