package org.fresheyes.server.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Decline;
import org.fresheyes.rules.opinion.DelayAnswer;
import org.fresheyes.rules.opinion.FirstOpinion;
import org.fresheyes.rules.opinion.Independence;
import org.fresheyes.rules.opinion.Opinion;
import org.fresheyes.rules.opinion.Route;
import org.fresheyes.rules.opinion.Service;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.rules.opinion.Team;
import org.fresheyes.rules.opinion.WaitingTime;
import org.fresheyes.server.access.Act;
import org.fresheyes.server.access.Grant;
import org.fresheyes.server.access.Viewer;
import org.fresheyes.server.opinion.CaseOnFile;
import org.fresheyes.server.opinion.OpinionCases;
import org.fresheyes.server.opinion.StepResult;
import org.fresheyes.server.records.CaseFiles;
import org.fresheyes.server.records.Packs;

/** One case of the story, told step by step; a day or two passes between steps. */
final class Chapter {

    private final OpinionCases cases;
    private final CaseFiles files;
    private final Packs packs;
    private final StoryClock clock;
    private final Players players;
    private final UUID id;
    private int seen = 1;

    /** Who plays in a case. */
    record Players(Viewer patient, Viewer gp, Viewer second, Team practice, Team first, Team service) {}

    Chapter(OpinionCases cases, CaseFiles files, Packs packs, StoryClock clock, Players players, CaseOnFile asked) {
        this.cases = cases;
        this.files = files;
        this.packs = packs;
        this.clock = clock;
        this.players = players;
        this.id = asked.id();
    }

    /** Tells it as far as the plot goes. */
    void tell(Plot plot) {
        switch (plot) {
            case ASKED, ASKED_AND_LATE -> {}
            case EXPLAINING -> explanationOffered();
            case DECLINED -> declined();
            case CHOOSING -> agreed(Route.ANOTHER_HOSPITAL);
            case ARRANGING -> {
                agreed(Route.ANOTHER_HOSPITAL);
                chosen();
            }
            case ARRANGING_URGENT -> {
                agreed(Route.ANOTHER_HOSPITAL);
                chosen();
                delay(true);
            }
            case REFERRED, REFERRED_AND_CHASED -> referred(Route.ANOTHER_HOSPITAL);
            case ANOTHER_GP -> {
                agreed(Route.ANOTHER_GP);
                arranged(WaitingTime.Situation.WITHIN_THE_PRACTICE);
                sent(players.practice());
            }
            case MORE_NEEDED -> {
                referred(Route.ANOTHER_HOSPITAL);
                second(new MoreNeeded(Words.of("Please add the report of the last heart tracing")));
            }
            case ACCEPTED -> accepted();
            case BOOKED -> booked();
            case MISSED -> {
                booked();
                clock.pass(Duration.ofDays(6));
                second(new DidNotAttend(Words.of("The letter may have come late")));
            }
            case IN_REVIEW -> inReview();
            case FIRST_VIEW -> {
                inReview();
                second(new FirstViewNoted(Words.of("The scan and the pain do not quite fit together")));
            }
            case ADVISED -> {
                referred(Route.ADVICE);
                second(new AdviceGiven(opinion(Opinion.Outcome.REFINES), independence()));
            }
            case REPORTED_AGREES -> reported(Opinion.Outcome.AGREES);
            case REPORTED_DIFFERS -> reported(Opinion.Outcome.DIFFERS_ON_DIAGNOSIS);
            case RECONCILING -> reconciling();
            case SETTLED_AGREED -> {
                reported(Opinion.Outcome.AGREES);
                read();
            }
            case SETTLED_WITH_A_PLAN -> {
                reconciling();
                gp(new PlanAgreed(Words.of("Exercises for six months, then look again together"), Optional.empty()));
            }
            case SETTLED_BOTH_VIEWS -> {
                reconciling();
                gp(new ViewsStillDiffer(
                        Words.of("Leave it and look again in a year"),
                        Words.of("Take it away now"),
                        Words.of("I would like it taken away")));
            }
            case SETTLED_BY_EXPLANATION -> {
                explanationOffered();
                patient(new ExplanationEnded(ExplanationEnded.Result.ENOUGH, Words.of("Now I understand")));
            }
            case SETTLED_AFTER_NO -> {
                declined();
                patient(new DeclineAccepted(Words.of("")));
            }
            case RETURNED -> {
                referred(Route.ANOTHER_HOSPITAL);
                second(new Returned(Words.of("We do not treat this here. A specialist centre does.")));
            }
            case NOT_POSSIBLE -> {
                inReview();
                second(new OpinionNotPossible(Words.of("A special scan is needed that we do not have")));
            }
            case WITHDRAWN -> patient(new Withdrawn(Words.of("I feel better about it now")));
            case REOPENED -> {
                explanationOffered();
                patient(new ExplanationEnded(ExplanationEnded.Result.ENOUGH, Words.of("")));
                clock.pass(Duration.ofDays(20));
                patient(new Reopened(Words.of("It came back")));
            }
            case DIED -> {
                referred(Route.ANOTHER_HOSPITAL);
                gp(new PersonDied(London.day(clock.instant())));
            }
        }
    }

    private void explanationOffered() {
        gp(new ExplanationOffered(
                players.practice(), Words.of("A longer talk, with time for every question"), Optional.empty()));
    }

    private void declined() {
        gp(new Declined(new Decline(
                Decline.Reason.BETTER_HELPED_ANOTHER_WAY,
                Words.of("The hospital team has offered to see you again soon, with more time to talk"),
                EnumSet.of(
                        Decline.Alternative.ANOTHER_GP, Decline.Alternative.HOSPITAL_TEAM, Decline.Alternative.PALS))));
    }

    private void agreed(Route route) {
        gp(new Acknowledged());
        gp(new Agreed(route, Words.of("I am glad you asked")));
    }

    private void chosen() {
        patient(new ServiceChosen(new Service(
                players.service(), Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), true)));
    }

    private void delay(boolean couldHarm) {
        LocalDate today = London.day(clock.instant());
        gp(new DelayAnswered(new DelayAnswer(
                couldHarm,
                Words.of(couldHarm ? "The headaches are getting worse quickly" : "Stable for some time"),
                couldHarm ? Optional.of(today) : Optional.empty())));
    }

    private void arranged(WaitingTime.Situation situation) {
        gp(new FirstOpinionRecorded(new FirstOpinion(
                players.first(),
                Optional.empty(),
                Words.of("Wear and tear that comes with the years"),
                Words.of("What was offered is in the letter"))));
        delay(false);
        gp(new WaitingTimeDecided(new WaitingTime(
                situation,
                situation.usual(),
                Optional.empty(),
                Optional.empty(),
                Words.of("As the local policy says"))));
    }

    private void sent(Team to) {
        gp(new ReferralSent(to, Words.of("Thank you for a second opinion. The questions are the person's own.")));
    }

    private void referred(Route route) {
        agreed(route);
        chosen();
        arranged(route == Route.ADVICE ? WaitingTime.Situation.ADVICE_ONLY : WaitingTime.Situation.NEW_REFERRAL_BY_GP);
        packed();
        sent(players.service());
    }

    /** The pack is made as the practice makes it; the case records that it is ready. */
    private void packed() {
        Grant grant = cases.open(players.gp(), id, Act.REFER).grant();
        packs.freeze(grant, () -> files.facts(id), pack -> files.packReady(grant, id, pack));
        seen = cases.open(players.gp(), id).state().version();
        aDay();
    }

    private void accepted() {
        referred(Route.ANOTHER_HOSPITAL);
        second(new ReferralAccepted(independence(), Words.of("We look forward to meeting you")));
    }

    private static Independence independence() {
        return new Independence(EnumSet.of(
                Independence.Point.OTHER_ORGANISATION,
                Independence.Point.NOT_CONSULTED_BEFORE,
                Independence.Point.NOT_IN_FIRST_TEAM));
    }

    private void booked() {
        accepted();
        Instant at = clock.instant().plus(Duration.ofDays(20));
        second(new Booked(at, "Second opinion clinic, " + players.service().name()));
    }

    private void inReview() {
        accepted();
        second(new Booked(
                clock.instant().plus(Duration.ofDays(3)),
                "Clinic 2, " + players.service().name()));
        clock.pass(Duration.ofDays(3));
        second(new Seen(London.day(clock.instant())));
    }

    private void reported(Opinion.Outcome outcome) {
        inReview();
        second(new OpinionIssued(opinion(outcome)));
    }

    private void read() {
        patient(new OpinionRead(Side.ASKER, Words.of("Thank you, this is clear")));
        gp(new OpinionRead(Side.FIRST_TEAM, Words.of("Read by the first team")));
    }

    private void reconciling() {
        reported(Opinion.Outcome.DIFFERS_ON_TREATMENT);
        read();
        gp(new ReconcilingStarted(players.gp().name(), Words.of("A call for everyone next week")));
    }

    private Opinion opinion(Opinion.Outcome outcome) {
        int questions =
                cases.open(players.gp(), id).state().question().ownQuestions().size();
        return new Opinion(
                outcome,
                Words.of(
                        outcome.needsReconciling()
                                ? "I see this differently, and both views are reasonable"
                                : "I agree with what you were told"),
                Words.of("From the records, the talk and the examination"),
                List.of(Words.of("Yes, and here is why"), Words.of("It is safe to take your time"))
                        .subList(0, questions),
                Words.of(outcome.needsReconciling() ? "There is another way to treat this" : ""),
                Words.of("Talk it over with your GP"),
                Optional.of(London.day(clock.instant()).plusDays(21)),
                false);
    }

    private void patient(Step step) {
        take(players.patient(), step);
    }

    private void gp(Step step) {
        take(players.gp(), step);
    }

    private void second(Step step) {
        take(players.second(), step);
    }

    private void take(Viewer viewer, Step step) {
        seen = switch (cases.take(viewer, id, seen, step)) {
            case StepResult.Done done -> done.file().state().version();
            case StepResult other ->
                throw new IllegalStateException("Story: %s of case %s: %s. Maybe the plot skips a step."
                        .formatted(step.getClass().getSimpleName(), id, other));
        };
        aDay();
    }

    private void aDay() {
        clock.pass(Duration.ofHours(26));
    }
}
