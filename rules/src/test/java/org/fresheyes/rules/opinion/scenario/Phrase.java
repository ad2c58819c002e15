package org.fresheyes.rules.opinion.scenario;

import static org.fresheyes.rules.opinion.Side.ASKER;
import static org.fresheyes.rules.opinion.Side.CLOCK;
import static org.fresheyes.rules.opinion.Side.FIRST_TEAM;
import static org.fresheyes.rules.opinion.Side.RECEIVER;
import static org.fresheyes.rules.opinion.Side.REFERRER;
import static org.fresheyes.rules.opinion.scenario.Contents.LATER;
import static org.fresheyes.rules.opinion.scenario.Contents.TODAY;
import static org.fresheyes.rules.opinion.scenario.Contents.WORDS;

import java.util.Arrays;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.opinion.Clock;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.*;
import org.fresheyes.rules.scenario.Worded;

/** What can be said in a scenario after the question: the words, whose step it usually is, and the step it stands for. */
public enum Phrase {
    ACKNOWLEDGED("acknowledged", REFERRER, (c, detail) -> new Acknowledged()),
    SENT_ON("sent on", REFERRER, (c, detail) -> new SentOn(Cast.OTHER_PRACTICE.team(), WORDS)),
    EXPLANATION_OFFERED("explanation offered", REFERRER, (c, detail) -> Contents.explanation()),
    EXPLAINED("explained", ASKER, (c, detail) -> new ExplanationEnded(ExplanationEnded.Result.ENOUGH, WORDS)),
    STILL_WANTED(
            "still wanted", ASKER, (c, detail) -> new ExplanationEnded(ExplanationEnded.Result.STILL_WANTED, WORDS)),
    SKIPPED("skipped", ASKER, (c, detail) -> new ExplanationEnded(ExplanationEnded.Result.SKIPPED, WORDS)),
    AGREED("agreed", REFERRER, (c, detail) -> Contents.agreement(detail)),
    DECLINED("declined", REFERRER, (c, detail) -> Contents.decline(detail)),
    ASKS_ELSEWHERE("asks elsewhere", ASKER, (c, detail) -> Contents.elsewhere(detail)),
    ACCEPTS_THE_NO("accepts the no", ASKER, (c, detail) -> new DeclineAccepted(WORDS)),
    CHOSEN(
            "chosen",
            ASKER,
            (c, detail) -> new ServiceChosen(Contents.hospital(detail).service())),
    LOOKS_FOR_ANOTHER("looks for another", ASKER, (c, detail) -> Contents.back(detail)),
    FIRST_OPINION_RECORDED("first opinion recorded", REFERRER, (c, detail) -> Contents.firstOpinion(c)),
    DELAY_ANSWERED("delay answered", REFERRER, (c, detail) -> Contents.delay(detail)),
    WAITING_TIME_DECIDED("waiting time decided", REFERRER, (c, detail) -> Contents.waitingTime()),
    APPROVED("approved", REFERRER, (c, detail) -> new OutsideApproved(Contents.approver(detail), WORDS)),
    PACK_READY("pack ready", REFERRER, (c, detail) -> new PackMadeReady(new UUID(0, 7), 12, 1, 2)),
    SENT("sent", REFERRER, (c, detail) -> new ReferralSent(Contents.destination(c, detail), WORDS)),
    ACCEPTED("accepted", RECEIVER, (c, detail) -> new ReferralAccepted(Contents.independence(detail), WORDS)),
    MORE_NEEDED("more needed", RECEIVER, (c, detail) -> new MoreNeeded(WORDS)),
    RETURNED("returned", RECEIVER, (c, detail) -> new Returned(WORDS)),
    ADVICE_GIVEN(
            "advice given",
            RECEIVER,
            (c, detail) -> new AdviceGiven(Contents.opinion(c, detail), Contents.independence(detail))),
    BOOKED("booked", RECEIVER, (c, detail) -> new Booked(LATER, "Clinic 4")),
    REVIEW_FROM_RECORDS("review from records", RECEIVER, (c, detail) -> new ReviewFromRecords(WORDS)),
    SEEN("seen", RECEIVER, (c, detail) -> new Seen(TODAY)),
    DID_NOT_ATTEND("did not attend", RECEIVER, (c, detail) -> new DidNotAttend(WORDS)),
    CANCELLED("cancelled", ASKER, (c, detail) -> new AppointmentCancelled(WORDS)),
    FIRST_VIEW_NOTED("first view noted", RECEIVER, (c, detail) -> new FirstViewNoted(WORDS)),
    TESTS_ASKED_FOR("tests asked for", RECEIVER, (c, detail) -> new TestsAskedFor(WORDS)),
    OPINION("opinion", RECEIVER, (c, detail) -> new OpinionIssued(Contents.opinion(c, detail))),
    OPINION_NOT_POSSIBLE("opinion not possible", RECEIVER, (c, detail) -> new OpinionNotPossible(WORDS)),
    ADVICE_IS_ENOUGH("advice is enough", REFERRER, (c, detail) -> new AdviceIsEnough(WORDS)),
    TURNED_INTO_REFERRAL("turned into referral", REFERRER, (c, detail) -> new TurnedIntoReferral(WORDS)),
    ASKER_HAS_READ("asker has read", ASKER, (c, detail) -> new OpinionRead(ASKER, WORDS)),
    FIRST_TEAM_HAS_READ("first team has read", FIRST_TEAM, (c, detail) -> new OpinionRead(FIRST_TEAM, WORDS)),
    RECONCILING("reconciling", REFERRER, (c, detail) -> new ReconcilingStarted("Dr Adeyemi", WORDS)),
    LEGAL_STEP_CONSIDERED("legal step considered", REFERRER, (c, detail) -> new LegalStepConsidered(WORDS)),
    PLAN_AGREED("plan agreed", REFERRER, (c, detail) -> new PlanAgreed(WORDS, Optional.of(TODAY))),
    VIEWS_STILL_DIFFER("views still differ", REFERRER, (c, detail) -> new ViewsStillDiffer(WORDS, WORDS, WORDS)),
    KEEPS("keeps first appointment", ASKER, (c, detail) -> new FirstAppointmentDecided(true, false)),
    GIVES_UP("gives up first appointment", ASKER, (c, detail) -> new FirstAppointmentDecided(false, true)),
    GIVES_CONSENT("gives consent", ASKER, (c, detail) -> new ConsentDecided(true, WORDS)),
    TAKES_CONSENT_BACK("takes consent back", ASKER, (c, detail) -> new ConsentDecided(false, WORDS)),
    CANNOT_DECIDE("cannot decide", REFERRER, (c, detail) -> new CapacityRecorded(false, WORDS)),
    CAN_DECIDE("can decide", REFERRER, (c, detail) -> new CapacityRecorded(true, WORDS)),
    FIRST_TEAM_SAYS("first team says care moves", FIRST_TEAM, (c, detail) -> Contents.transfer(FIRST_TEAM, detail)),
    RECEIVER_SAYS("receiver says care moves", RECEIVER, (c, detail) -> Contents.transfer(RECEIVER, detail)),
    REFERRER_SAYS("referrer says care moves", REFERRER, (c, detail) -> Contents.transfer(REFERRER, detail)),
    PRIVATE_OPINION(
            "private opinion received",
            ASKER,
            (c, detail) -> new PrivateOpinionReceived(Cast.THIRD_HOSPITAL.team(), WORDS)),
    RINGS(
            "clock rings",
            CLOCK,
            (c, detail) -> new ClockRanOut(
                    Worded.in(Clock.class, detail),
                    TODAY.atStartOfDay(London.ZONE).toInstant())),
    FEEDBACK_GIVEN("feedback given", ASKER, (c, detail) -> new FeedbackGiven(WORDS)),
    WITHDRAWN("withdrawn", ASKER, (c, detail) -> new Withdrawn(WORDS)),
    DIED("died", REFERRER, (c, detail) -> new PersonDied(TODAY)),
    REOPENED("reopened", ASKER, (c, detail) -> new Reopened(WORDS));

    private final String words;
    private final Side usualSide;
    /** Functions that hold nothing; the checker cannot know. */
    @SuppressWarnings("ImmutableEnumChecker")
    private final BiFunction<OpinionCase, String, Step> making;

    Phrase(String words, Side usualSide, BiFunction<OpinionCase, String, Step> making) {
        this.words = words;
        this.usualSide = usualSide;
        this.making = making;
    }

    public Side usualSide() {
        return usualSide;
    }

    /** The step, with contents that fit the case: one answer for each own question, the service that was chosen. */
    public Step step(OpinionCase opinionCase, String detail) {
        return making.apply(opinionCase, detail);
    }

    /** @throws IllegalArgumentException when nothing is said like that. */
    static Phrase said(String words) {
        return Arrays.stream(values())
                .filter(phrase -> phrase.words.equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Phrase '%s': not in the language. Maybe one of %s."
                        .formatted(words, Arrays.toString(values()))));
    }

    @Override
    public String toString() {
        return words;
    }
}
