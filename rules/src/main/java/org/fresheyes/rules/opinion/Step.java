package org.fresheyes.rules.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.identity.Words;

/**
 * Everything that can happen to a case. What somebody does and what is written down are the same thing: a step is
 * checked against {@link Lifecycle} and then recorded for good.
 */
public sealed interface Step {

    /** A step that its row of the table allows or refuses, and nothing else does. */
    sealed interface Free extends Step {}

    /** A step that needs more than its row; {@link Condition} says what. */
    sealed interface Guarded extends Step {}

    // -------- asking

    /**
     * A question is sent to a team.
     *
     * @param firstTeam  whose opinion is in question
     * @param hopedRoute the way the person would like, if they said
     * @param asker      how the asker stands to the person: themselves, or the words of the authority they act on
     * @param consent    the person agrees that their record is shown to the second team
     */
    record Asked(
            UUID person,
            Question question,
            Team to,
            Team firstTeam,
            Optional<Route> hopedRoute,
            Optional<String> asker,
            boolean consent)
            implements Free {}

    /** The team has seen the request. */
    record Acknowledged() implements Guarded {}

    /** It was sent to the wrong team; this is the right one. */
    record SentOn(Team to, Words why) implements Free {}

    /** After a no: the asker turns to somebody else. */
    record AskedElsewhere(Decline.Alternative way, Team to, Words words) implements Free {}

    // -------- explaining

    /** The first clinician offers to go over it again. */
    record ExplanationOffered(Team by, Words how, Optional<Instant> at) implements Free {}

    /** How the explanation ended, as the asker says. */
    record ExplanationEnded(Result result, Words words) implements Free {
        public enum Result {
            ENOUGH,
            STILL_WANTED,
            SKIPPED
        }
    }

    // -------- answering

    /**
     * Yes, and the way to the second clinician.
     *
     * @param whyNotInside why nobody inside the organisation can help; only where local policy asks for it
     */
    record Agreed(Route route, Words words, Words whyNotInside) implements Guarded {
        public Agreed(Route route, Words words) {
            this(route, words, Words.of(""));
        }

        /** @throws IllegalArgumentException for the private route, which no NHS team agrees or orders. */
        public Agreed {
            if (route == Route.PRIVATE) {
                throw new IllegalArgumentException(
                        "Agreed: a private opinion is arranged by the person, never ordered. Maybe record it when it arrives.");
            }
        }
    }

    record Declined(Decline decline) implements Free {}

    record DeclineAccepted(Words words) implements Free {}

    // -------- choosing and arranging

    record ServiceChosen(Service service) implements Free {}

    /** Back from the way that was agreed: to another place the same way, or to the team that was asked. */
    record WayReconsidered(Again again, Words why) implements Guarded {
        /** What is found anew. */
        public enum Again {
            /** The way stays; another place is chosen. */
            PLACE,
            /** The team that was asked answers anew: another way, an explanation, or a no with a reason. */
            WAY
        }

        public WayReconsidered {
            needed(why, "Way reconsidered: no reason.");
        }
    }

    record FirstOpinionRecorded(FirstOpinion opinion) implements Free {}

    record DelayAnswered(DelayAnswer answer) implements Free {}

    record WaitingTimeDecided(WaitingTime decision) implements Free {}

    /** Somebody whom local policy names approves that the person goes to another organisation. */
    record OutsideApproved(Approver as, Words words) implements Guarded {}

    /** The records are ready as a whole that no longer changes. */
    record PackMadeReady(UUID pack, int items, int leftOut, int missing) implements Free {}

    /** The referral is with the receiving team (or, inside a practice, with the other GP). */
    record ReferralSent(Team to, Words letter) implements Guarded {}

    // -------- the receiving team

    record ReferralAccepted(Independence independence, Words words) implements Guarded {}

    record MoreNeeded(Words what) implements Free {
        public MoreNeeded {
            needed(what, "More needed: nothing says what.");
        }
    }

    record Returned(Words why) implements Free {
        public Returned {
            needed(why, "Returned: no reason.");
        }
    }

    record AdviceGiven(Opinion advice, Independence independence) implements Guarded {}

    record Booked(Instant at, String place) implements Free {}

    /** The records are enough; nobody travels. */
    record ReviewFromRecords(Words why) implements Free {}

    record Seen(LocalDate on) implements Free {}

    record DidNotAttend(Words words) implements Free {}

    record AppointmentCancelled(Words why) implements Free {}

    /** The second clinician's view before they read the first opinion; locked once written. */
    record FirstViewNoted(Words view) implements Guarded {}

    record TestsAskedFor(Words which) implements Free {}

    record OpinionIssued(Opinion opinion) implements Guarded {}

    record OpinionNotPossible(Words why) implements Free {
        public OpinionNotPossible {
            needed(why, "Opinion not possible: no reason.");
        }
    }

    // -------- advice

    record AdviceIsEnough(Words words) implements Free {}

    record TurnedIntoReferral(Words why) implements Free {}

    // -------- taking it in

    /** One side has read the opinion and says what they make of it. */
    record OpinionRead(Side side, Words words) implements Guarded {
        public OpinionRead {
            if (side != Side.ASKER && side != Side.FIRST_TEAM) {
                throw new IllegalArgumentException(
                        "Opinion read by %s: only the asker and the first team acknowledge.".formatted(side));
            }
        }
    }

    /** Somebody who is named brings everyone together. */
    record ReconcilingStarted(String lead, Words words) implements Guarded {
        public ReconcilingStarted {
            if (lead.isBlank()) {
                throw new IllegalArgumentException("Reconciling: nobody leads. Maybe no name was picked.");
            }
        }
    }

    /** For a person who cannot decide this themselves: the need to go to court was thought about. */
    record LegalStepConsidered(Words words) implements Free {}

    record PlanAgreed(Words plan, Optional<LocalDate> nextStepBy) implements Guarded {}

    /** Both views stand side by side, and the person has chosen. */
    record ViewsStillDiffer(Words firstView, Words secondView, Words choice) implements Guarded {}

    // -------- at any time

    /** Whether the record may be shown to the second team from now on. What was sent before stays where it is. */
    record ConsentDecided(boolean given, Words words) implements Guarded {}

    /** What happens to the first appointment. Giving it up needs to have been told what is lost. */
    record FirstAppointmentDecided(boolean keep, boolean toldWhatIsLost) implements Free {
        public FirstAppointmentDecided {
            if (!keep && !toldWhatIsLost) {
                throw new IllegalArgumentException(
                        "Giving up the first appointment: the person was not told what is lost. Maybe the box was not ticked.");
            }
        }
    }

    /** Whether the person can decide this for themselves (Mental Capacity Act 2005: for this decision, at this time). */
    record CapacityRecorded(boolean canDecide, Words basis) implements Free {}

    /** One team says that care should move to this team. It moves when the giving and the receiving team both say so. */
    record TransferAcknowledged(Side side, Team to) implements Guarded {}

    /** Recorded and kept apart: orders nothing and changes no waiting list. */
    record PrivateOpinionReceived(Team from, Words summary) implements Free {}

    /** Whose time was up, and when it was due. */
    record ClockRanOut(Clock clock, Instant due) implements Guarded {}

    record FeedbackGiven(Words words) implements Guarded {}

    record Withdrawn(Words why) implements Free {}

    record PersonDied(LocalDate on) implements Free {}

    record Reopened(Words why) implements Free {
        public Reopened {
            needed(why, "Reopened: no reason.");
        }
    }

    private static void needed(Words words, String missing) {
        if (words.isMissing()) {
            throw new IllegalArgumentException(missing + " Maybe the field was left empty.");
        }
    }
}
