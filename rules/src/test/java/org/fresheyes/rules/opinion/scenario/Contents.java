package org.fresheyes.rules.opinion.scenario;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.*;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.rules.scenario.Worded;

/** Ordinary contents for the steps of a scenario; the details that matter come from its line. */
final class Contents {

    /** The Monday on which every scenario begins. */
    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    /** The day of every appointment: 40 days later, after the clocks have changed. */
    static final Instant LATER =
            TODAY.plusDays(40).atTime(10, 0).atZone(London.ZONE).toInstant();

    static final Words WORDS = Words.of("In words.");

    private Contents() {}

    /** Details, with commas between: "of the practice", "hospital team", "without consent", "2 questions". */
    static Asked asked(String detail) {
        Set<String> details = Set.of(detail.split(", *"));
        Cast first = details.contains("of the practice") ? Cast.PRACTICE : Cast.FIRST_HOSPITAL;
        Cast to = details.contains("hospital team") ? Cast.FIRST_HOSPITAL : Cast.PRACTICE;
        int questions = details.contains("2 questions") ? 2 : 0;
        Question question = new Question(
                Question.Kind.TREATMENT_OFFERED,
                Words.of("My knee"),
                WORDS,
                Collections.nCopies(questions, Words.of("What else could help?")),
                Optional.of("110"),
                Optional.empty(),
                Question.YesNo.NO,
                Question.Wish.UNDECIDED,
                Question.YesNo.NOT_SURE);
        return new Asked(
                Cast.PERSON,
                question,
                to.team(),
                first.team(),
                Optional.empty(),
                Optional.empty(),
                !details.contains("without consent"));
    }

    static ExplanationOffered explanation() {
        return new ExplanationOffered(Cast.FIRST_HOSPITAL.team(), WORDS, Optional.empty());
    }

    /** What the team that refers has set: "inside first", "approval", "approval by a clinician only". */
    static LocalPolicy policy(String detail) {
        Set<String> details = Set.of(detail.split(", *"));
        boolean cliniciansOnly = details.contains("approval by a clinician only");
        return new LocalPolicy(
                Clocks.DEFAULT,
                LocalPolicy.DEFAULT.neededIndependence(),
                details.contains("inside first"),
                cliniciansOnly || details.contains("approval"),
                cliniciansOnly ? EnumSet.of(Approver.CLINICIAN) : EnumSet.allOf(Approver.class),
                HelpContacts.NONE);
    }

    /** The way, then perhaps "nobody inside can help". */
    static Agreed agreement(String detail) {
        List<String> details = List.of(detail.split(", *"));
        return new Agreed(
                Worded.in(Route.class, details.getFirst()),
                WORDS,
                details.contains("nobody inside can help") ? WORDS : Words.of(""));
    }

    static WayReconsidered back(String detail) {
        return new WayReconsidered(Worded.in(WayReconsidered.Again.class, detail), WORDS);
    }

    static Approver approver(String detail) {
        return detail.isEmpty() ? Approver.CLINICIAN : Worded.in(Approver.class, detail);
    }

    static Declined decline(String detail) {
        Decline.Reason reason =
                detail.isEmpty() ? Decline.Reason.BETTER_HELPED_ANOTHER_WAY : Worded.in(Decline.Reason.class, detail);
        return new Declined(new Decline(reason, WORDS, EnumSet.allOf(Decline.Alternative.class)));
    }

    static AskedElsewhere elsewhere(String detail) {
        Decline.Alternative way = Worded.in(Decline.Alternative.class, detail);
        Cast to = way == Decline.Alternative.HOSPITAL_TEAM ? Cast.FIRST_HOSPITAL : Cast.OTHER_PRACTICE;
        return new AskedElsewhere(way, to.team(), WORDS);
    }

    static Cast hospital(String detail) {
        return detail.isEmpty() ? Cast.SECOND_HOSPITAL : Cast.named(detail);
    }

    static FirstOpinionRecorded firstOpinion(OpinionCase c) {
        return new FirstOpinionRecorded(new FirstOpinion(c.firstTeam(), Optional.of(TODAY), WORDS, WORDS));
    }

    static DelayAnswered delay(String detail) {
        boolean couldHarm = detail.equals("could harm");
        return new DelayAnswered(new DelayAnswer(couldHarm, WORDS, couldHarm ? Optional.of(TODAY) : Optional.empty()));
    }

    static WaitingTimeDecided waitingTime() {
        return new WaitingTimeDecided(new WaitingTime(
                WaitingTime.Situation.NEW_REFERRAL_BY_GP,
                WaitingTime.Effect.NEW_CLOCK,
                Optional.empty(),
                Optional.empty(),
                WORDS));
    }

    /** Where the detail says, or else where the case has to go. */
    static Team destination(OpinionCase c, String detail) {
        if (!detail.isEmpty()) {
            return Cast.named(detail).team();
        }
        Team inside = c.route().filter(route -> route == Route.COLLEAGUE).isPresent()
                ? Cast.COLLEAGUE.team()
                : Cast.SECOND_GP.team();
        boolean leaves = c.needsPack()
                && c.route().filter(route -> route != Route.COLLEAGUE).isPresent();
        return c.service().map(Service::team).orElse(leaves ? Cast.SECOND_HOSPITAL.team() : inside);
    }

    static Independence independence(String detail) {
        return new Independence(
                detail.contains("nothing declared") ? Set.of() : EnumSet.of(Independence.Point.NOT_IN_FIRST_TEAM));
    }

    /** "agrees", "differs on diagnosis" and so on, then perhaps "unanswered", "no next step". */
    static Opinion opinion(OpinionCase c, String detail) {
        List<String> details = List.of(detail.split(", *"));
        int answers =
                details.contains("unanswered") ? 0 : c.question().ownQuestions().size();
        return new Opinion(
                Worded.in(Opinion.Outcome.class, details.getFirst()),
                WORDS,
                WORDS,
                Collections.nCopies(answers, WORDS),
                Words.of(""),
                details.contains("no next step") ? Words.of("") : WORDS,
                Optional.of(TODAY.plusDays(30)),
                false);
    }

    static TransferAcknowledged transfer(Side side, String detail) {
        return new TransferAcknowledged(side, hospital(detail).team());
    }
}
