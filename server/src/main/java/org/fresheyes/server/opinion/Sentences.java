package org.fresheyes.server.opinion;

import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.opinion.Condition;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.rules.opinion.Taken;
import org.fresheyes.rules.opinion.Team;

/** What pages say about a case in whole sentences: where it is, who has it, what happens next, what happened. */
public final class Sentences {

    private Sentences() {}

    /** Where the request is, said to the person. */
    public static String whereItIs(OpinionCase c) {
        String asked = c.referrer().name();
        String second = c.receiver().map(Team::full).orElse("the second team");
        return switch (c.stage()) {
            case ASKED -> "Your request is with %s. They have not answered yet.".formatted(asked);
            case EXPLAINING -> "You have been offered a talk, so that someone can go over it with you again.";
            case DECLINED -> "%s has said no for now. They gave a reason and other ways to get help.".formatted(asked);
            case CHOOSING -> "%s has agreed. Now you choose together where to go.".formatted(asked);
            case ARRANGING -> "%s has agreed and is getting everything ready to send.".formatted(asked);
            case REFERRED -> "Your request was sent to %s. They have not answered yet.".formatted(second);
            case ACCEPTED -> "%s has said yes. They will now set a time or look at your records.".formatted(second);
            case BOOKED -> "You have an appointment with %s.".formatted(second);
            case IN_REVIEW -> "%s is working on the second opinion.".formatted(second);
            case ADVISED -> "%s sent written advice. %s is reading it.".formatted(second, asked);
            case REPORTED -> "The second opinion is ready for you to read.";
            case RECONCILING ->
                "The two opinions differ. %s is bringing everyone together to agree a plan."
                        .formatted(c.last(ReconcilingStarted.class)
                                .map(s -> s.step().lead())
                                .orElse("A named person"));
            case SETTLED -> "This request is settled.";
            case WITHDRAWN -> "You took this request back. Your care goes on as before.";
            case DIED -> "This request is closed.";
        };
    }

    /** What happens next, said to the person. */
    public static String whatHappensNext(OpinionCase c) {
        String asked = c.referrer().name();
        return switch (c.stage()) {
            case ASKED -> "%s may offer to explain again, agree, or say no with a reason.".formatted(asked);
            case EXPLAINING -> "After the talk, tell us if that was enough or if you still want a second opinion.";
            case DECLINED -> "You can ask somewhere else, or leave it there. Both are fine.";
            case CHOOSING -> "Look at the places you can go and talk them through with %s.".formatted(asked);
            case ARRANGING ->
                "A clinician says if waiting could cause harm. Then the referral is sent with your questions.";
            case REFERRED ->
                "The second team says yes, asks for more, or sends it back. We keep asking until they answer.";
            case ACCEPTED -> "You get a time for an appointment, or an answer from your records.";
            case BOOKED -> "Go to the appointment. Take your questions with you.";
            case IN_REVIEW -> "You get the opinion in plain words, with an answer to each of your questions.";
            case ADVISED -> "%s says if the advice is enough, or asks for a visit.".formatted(asked);
            case REPORTED -> "Read it and tell us you have. Your first team reads it too.";
            case RECONCILING ->
                "You, your first team and the second team agree what to do. You decide about your own care.";
            case SETTLED -> "Nothing more has to happen. If something changes, you can open it again.";
            case WITHDRAWN -> "If you change your mind, you can open it again.";
            case DIED -> "No more messages are sent.";
        };
    }

    /** Who has to move, in two or three words. */
    public static String who(OpinionCase c, Side side) {
        return switch (side) {
            case ASKER -> "You";
            case REFERRER -> c.referrer().name();
            case FIRST_TEAM -> c.firstTeam().name();
            case RECEIVER -> c.receiver().map(Team::name).orElse("The second team");
            case CLOCK -> "Nobody";
        };
    }

    /** One line of the history. Begins with a capital letter, ends without a full stop, names no clinical content. */
    public static String whatHappened(Taken<? extends Step> taken) {
        return switch (taken.step()) {
            case Asked s -> "Asked %s for a second opinion".formatted(s.to().name());
            case Acknowledged s -> "The request has arrived";
            case SentOn s -> "Passed to the right team: %s".formatted(s.to().name());
            case AskedElsewhere s -> "Asked somewhere else: %s".formatted(s.to().name());
            case ExplanationOffered s -> "%s offered to go over it again".formatted(s.by().full());
            case ExplanationEnded s ->
                switch (s.result()) {
                    case ENOUGH -> "The explanation was enough";
                    case STILL_WANTED -> "A second opinion is still wanted after the explanation";
                    case SKIPPED -> "The explanation was not needed";
                };
            case Agreed s -> "Agreed: %s".formatted(lower(Phrases.of(s.route())));
            case Declined s -> "Said no, with a reason and other ways to get help";
            case DeclineAccepted s -> "The no was accepted";
            case ServiceChosen s -> "Chose %s".formatted(s.service().team().name());
            case WayReconsidered s ->
                switch (s.again()) {
                    case PLACE -> "Went back to choose another place";
                    case WAY -> "Went back to find another way";
                };
            case FirstOpinionRecorded s -> "Wrote down the first opinion";
            case DelayAnswered s ->
                s.answer().couldHarm()
                        ? "Waiting could cause harm, so this is urgent"
                        : "Waiting is not likely to cause harm";
            case WaitingTimeDecided s -> Phrases.of(s.decision().effect());
            case OutsideApproved s -> "Approved going to another organisation";
            case PackMadeReady s -> "Made the records ready";
            case ReferralSent s -> "Sent to %s".formatted(s.to().name());
            case ReferralAccepted s -> "The second team said yes";
            case MoreNeeded s -> "The second team asked for more information";
            case Returned s -> "The second team sent it back";
            case AdviceGiven s -> "The second team sent written advice";
            case Booked s -> "Booked an appointment at %s".formatted(s.place());
            case ReviewFromRecords s -> "The second team looks at the records; no visit is needed";
            case Seen s -> "The appointment took place";
            case DidNotAttend s -> "The appointment was missed";
            case AppointmentCancelled s -> "The appointment was cancelled";
            case FirstViewNoted s -> "A first view was noted before reading the first opinion";
            case TestsAskedFor s -> "More tests were asked for";
            case OpinionIssued s -> "The second opinion was given";
            case OpinionNotPossible s -> "The second team could not give an opinion";
            case AdviceIsEnough s -> "The advice is enough";
            case TurnedIntoReferral s -> "A visit is needed after all";
            case OpinionRead s ->
                s.side() == Side.ASKER
                        ? "The opinion was read by the person"
                        : "The opinion was read by the first team";
            case ReconcilingStarted s -> "%s is bringing the opinions together".formatted(s.lead());
            case LegalStepConsidered s -> "A legal step was considered";
            case PlanAgreed s -> "A plan was agreed";
            case ViewsStillDiffer s -> "Both views stand, and the person has chosen";
            case ConsentDecided s ->
                s.given()
                        ? "Agreed that the records are shown to the second team"
                        : "No longer agrees that the records are shown to the second team";
            case FirstAppointmentDecided s ->
                s.keep() ? "The first appointment is kept" : "The first appointment was given up";
            case CapacityRecorded s ->
                s.canDecide() ? "Can make this decision" : "Cannot make this decision at this time";
            case TransferAcknowledged s -> "Moving care to %s was confirmed by one team".formatted(s.to().name());
            case PrivateOpinionReceived s -> "A private opinion was added for information";
            case ClockRanOut s -> "The time to %s ran out".formatted(Phrases.of(s.clock()));
            case FeedbackGiven s -> "Said how it went";
            case Withdrawn s -> "The request was taken back";
            case PersonDied s -> "Closed";
            case Reopened s -> "Opened again";
        };
    }

    /** Why a step was not taken, said to whoever tried. */
    public static String whyNot(OpinionCase c, Ruling<Stage, Step, Side, Condition> why) {
        return switch (why) {
            case Ruling.Allowed(var next) ->
                throw new IllegalArgumentException("Allowed needs no reason: it leads to %s.".formatted(next));
            case Ruling.NotNow(var stage, var step) ->
                "This is not possible now. The request is at: %s.".formatted(lower(Phrases.of(stage)));
            case Ruling.NotYours(var whose) ->
                "This is for somebody else to do: %s."
                        .formatted(String.join(
                                ", ",
                                whose.stream()
                                        .map(side -> side == Side.ASKER ? "the person" : who(c, side))
                                        .toList()));
            case Ruling.NotReady(var missing) ->
                "Before this: %s."
                        .formatted(String.join(
                                "; ",
                                missing.stream()
                                        .map(Phrases::of)
                                        .map(Sentences::lower)
                                        .toList()));
        };
    }

    private static String lower(String phrase) {
        boolean acronym = phrase.length() > 1 && Character.isUpperCase(phrase.charAt(1));
        return acronym ? phrase : Character.toLowerCase(phrase.charAt(0)) + phrase.substring(1);
    }
}
