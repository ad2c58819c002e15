package org.fresheyes.rules.opinion;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.RandomGenerator;
import org.fresheyes.rules.identity.Words;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.rules.opinion.scenario.Cast;

/** Valid random contents for every step there is. A new step without contents here fails a test. */
final class StepSamples {

    private static final Instant START = Instant.parse("2026-03-02T09:00:00Z");

    private final Map<Class<? extends Step>, RandomGenerator<? extends Step>> samples = new HashMap<>();

    private final Arbitrary<Words> words =
            Arbitraries.of(Words.of("In words."), Words.of("Ünïcode ☂, and\ntwo lines."), Words.removed());
    private final Arbitrary<Words> perhapsNothing =
            Arbitraries.of(Words.of("In words."), Words.of(""), Words.removed());
    private final Arbitrary<Team> team = Arbitraries.of(Cast.values()).map(Cast::team);
    private final Arbitrary<LocalDate> day =
            Arbitraries.integers().between(0, 60).map(LocalDate.of(2026, 3, 2)::plusDays);
    private final Arbitrary<Instant> instant =
            Arbitraries.integers().between(0, 5000).map(hours -> START.plusSeconds(3600L * hours));
    private final Arbitrary<Boolean> yesOrNo = Arbitraries.of(true, false);

    StepSamples() {
        asking();
        arranging();
        receiving();
        takingIn();
        atAnyTime();
    }

    /** Every step there is, found from the sealed types and not from a list. */
    static Set<Class<? extends Step>> types() {
        Set<Class<? extends Step>> types = new HashSet<>();
        for (Class<?> kind : Step.class.getPermittedSubclasses()) {
            for (Class<?> step : kind.getPermittedSubclasses()) {
                types.add(step.asSubclass(Step.class));
            }
        }
        return types;
    }

    Set<Class<? extends Step>> covered() {
        return samples.keySet();
    }

    /** @throws IllegalStateException when nobody has said what this step can contain. */
    Step next(Class<? extends Step> type, Random random) {
        RandomGenerator<? extends Step> sample = samples.get(type);
        if (sample == null) {
            throw new IllegalStateException(
                    "%s: no random contents. Maybe the step is new; add it here.".formatted(type.getSimpleName()));
        }
        return sample.next(random).value();
    }

    private void asking() {
        Arbitrary<Question> question = Combinators.combine(
                        Arbitraries.of(Question.Kind.values()),
                        words,
                        perhapsNothing.list().ofMaxSize(2),
                        day.optional(),
                        Arbitraries.of(Question.YesNo.values()),
                        Arbitraries.of(Question.Wish.values()))
                .as((kind, about, own, by, treatment, wish) -> new Question(
                        kind, about, about, own, Optional.of("110"), by, treatment, wish, Question.YesNo.NOT_SURE));
        put(
                Asked.class,
                Combinators.combine(
                                question,
                                team,
                                team,
                                Arbitraries.of(Route.values()).optional(),
                                yesOrNo)
                        .as((asked, to, first, hoped, consent) ->
                                new Asked(Cast.PERSON, asked, to, first, hoped, Optional.empty(), consent)));
        put(Acknowledged.class, Arbitraries.just(new Acknowledged()));
        put(SentOn.class, Combinators.combine(team, words).as(SentOn::new));
        put(
                AskedElsewhere.class,
                Combinators.combine(Arbitraries.of(Decline.Alternative.values()), team, words)
                        .as(AskedElsewhere::new));
        put(
                ExplanationOffered.class,
                Combinators.combine(team, words, instant.optional()).as(ExplanationOffered::new));
        put(
                ExplanationEnded.class,
                Combinators.combine(Arbitraries.of(ExplanationEnded.Result.values()), words)
                        .as(ExplanationEnded::new));
        Arbitrary<Route> ordered = Arbitraries.of(EnumSet.complementOf(EnumSet.of(Route.PRIVATE)));
        put(Agreed.class, Combinators.combine(ordered, words, perhapsNothing).as(Agreed::new));
        Arbitrary<Set<Decline.Alternative>> ways =
                Arbitraries.of(Decline.Alternative.values()).set().ofMinSize(1);
        put(
                Declined.class,
                Combinators.combine(Arbitraries.of(Decline.Reason.values()), words, ways)
                        .as((reason, why, other) -> new Declined(new Decline(reason, why, other))));
        put(DeclineAccepted.class, perhapsNothing.map(DeclineAccepted::new));
    }

    private void arranging() {
        put(ServiceChosen.class, Arbitraries.of(Cast.values()).map(cast -> new ServiceChosen(cast.service())));
        put(
                FirstOpinionRecorded.class,
                Combinators.combine(team, day.optional(), words, perhapsNothing)
                        .as((by, given, view, treatment) ->
                                new FirstOpinionRecorded(new FirstOpinion(by, given, view, treatment))));
        put(
                DelayAnswered.class,
                Combinators.combine(yesOrNo, words, day)
                        .as((harm, why, told) -> new DelayAnswered(new DelayAnswer(harm, why, Optional.of(told)))));
        put(
                WaitingTimeDecided.class,
                Combinators.combine(
                                Arbitraries.of(WaitingTime.Situation.values()),
                                Arbitraries.of(WaitingTime.Effect.values()),
                                day,
                                words)
                        .as((situation, effect, start, why) -> new WaitingTimeDecided(
                                new WaitingTime(situation, effect, Optional.of("P1"), Optional.of(start), why))));
        put(
                WayReconsidered.class,
                Combinators.combine(Arbitraries.of(WayReconsidered.Again.values()), words)
                        .as(WayReconsidered::new));
        put(
                OutsideApproved.class,
                Combinators.combine(Arbitraries.of(Approver.values()), perhapsNothing)
                        .as(OutsideApproved::new));
        Arbitrary<Integer> count = Arbitraries.integers().between(0, 50);
        put(
                PackMadeReady.class,
                Combinators.combine(count, count, count)
                        .as((items, out, missing) -> new PackMadeReady(new UUID(1, items), items, out, missing)));
        put(ReferralSent.class, Combinators.combine(team, words).as(ReferralSent::new));
    }

    private void receiving() {
        Arbitrary<Independence> independence =
                Arbitraries.of(Independence.Point.values()).set().map(Independence::new);
        put(
                ReferralAccepted.class,
                Combinators.combine(independence, perhapsNothing).as(ReferralAccepted::new));
        put(MoreNeeded.class, words.map(MoreNeeded::new));
        put(Returned.class, words.map(Returned::new));
        put(AdviceGiven.class, Combinators.combine(opinion(), independence).as(AdviceGiven::new));
        put(Booked.class, instant.map(at -> new Booked(at, "Clinic 4")));
        put(ReviewFromRecords.class, words.map(ReviewFromRecords::new));
        put(Seen.class, day.map(Seen::new));
        put(DidNotAttend.class, perhapsNothing.map(DidNotAttend::new));
        put(AppointmentCancelled.class, perhapsNothing.map(AppointmentCancelled::new));
        put(FirstViewNoted.class, words.map(FirstViewNoted::new));
        put(TestsAskedFor.class, words.map(TestsAskedFor::new));
        put(OpinionIssued.class, opinion().map(OpinionIssued::new));
        put(OpinionNotPossible.class, words.map(OpinionNotPossible::new));
    }

    private void takingIn() {
        put(AdviceIsEnough.class, perhapsNothing.map(AdviceIsEnough::new));
        put(TurnedIntoReferral.class, words.map(TurnedIntoReferral::new));
        put(
                OpinionRead.class,
                Combinators.combine(Arbitraries.of(Side.ASKER, Side.FIRST_TEAM), perhapsNothing)
                        .as(OpinionRead::new));
        put(ReconcilingStarted.class, words.map(said -> new ReconcilingStarted("Dr Adeyemi", said)));
        put(LegalStepConsidered.class, words.map(LegalStepConsidered::new));
        put(PlanAgreed.class, Combinators.combine(words, day.optional()).as(PlanAgreed::new));
        put(ViewsStillDiffer.class, Combinators.combine(words, words, words).as(ViewsStillDiffer::new));
    }

    private void atAnyTime() {
        put(FirstAppointmentDecided.class, yesOrNo.map(keep -> new FirstAppointmentDecided(keep, true)));
        put(ConsentDecided.class, Combinators.combine(yesOrNo, perhapsNothing).as(ConsentDecided::new));
        put(CapacityRecorded.class, Combinators.combine(yesOrNo, words).as(CapacityRecorded::new));
        put(
                TransferAcknowledged.class,
                Combinators.combine(Arbitraries.of(Side.values()), team).as(TransferAcknowledged::new));
        put(PrivateOpinionReceived.class, Combinators.combine(team, words).as(PrivateOpinionReceived::new));
        put(
                ClockRanOut.class,
                Combinators.combine(Arbitraries.of(Clock.values()), instant).as(ClockRanOut::new));
        put(FeedbackGiven.class, words.map(FeedbackGiven::new));
        put(Withdrawn.class, perhapsNothing.map(Withdrawn::new));
        put(PersonDied.class, day.map(PersonDied::new));
        put(Reopened.class, words.map(Reopened::new));
    }

    private Arbitrary<Opinion> opinion() {
        Arbitrary<List<Words>> answers = words.list().ofMaxSize(2);
        return Combinators.combine(
                        Arbitraries.of(Opinion.Outcome.values()),
                        words,
                        answers,
                        perhapsNothing,
                        day.optional(),
                        yesOrNo)
                .as((outcome, said, answered, next, by, takesOver) ->
                        new Opinion(outcome, said, said, answered, said, next, by, takesOver));
    }

    private <S extends Step> void put(Class<S> type, Arbitrary<S> sample) {
        samples.put(type, sample.generator(100));
    }
}
