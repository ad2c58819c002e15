package org.fresheyes.rules.opinion;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.opinion.Step.*;

/**
 * Which clocks run, given where a case stands. A clock that ran out has done its work and does not run again, except
 * the chase: it rings every week until the receiving team answers, whatever another system did with the referral.
 */
public final class RunningClocks {

    private static final int WEEK = 7;

    private RunningClocks() {}

    public static Map<Clock, Due> of(OpinionCase c, Clocks limits) {
        Map<Clock, Due> running = new EnumMap<>(Clock.class);
        Instant since = c.arrival().at();
        switch (c.stage()) {
            case ASKED -> {
                if (!c.isAcknowledged()) {
                    running.put(Clock.ACKNOWLEDGE, new Due.WorkingDays(since, limits.acknowledge()));
                }
                running.put(Clock.ANSWER, new Due.WorkingDays(since, limits.answer()));
            }
            case EXPLAINING -> running.put(Clock.EXPLAIN, new Due.WorkingDays(since, limits.explain()));
            case CHOOSING -> running.put(Clock.CHOOSE, new Due.WorkingDays(since, limits.choose()));
            case ARRANGING -> running.put(Clock.ARRANGE, new Due.WorkingDays(since, limits.arrange()));
            case REFERRED -> running.put(Clock.CHASE, chase(c, since, limits));
            case BOOKED ->
                running.put(
                        Clock.APPOINTMENT,
                        new Due.At(c.last(Booked.class).orElseThrow().step().at()));
            case IN_REVIEW -> running.put(Clock.REPORT, new Due.WorkingDays(seen(c), limits.report()));
            case ADVISED -> running.put(Clock.ADVISE, new Due.WorkingDays(since, limits.advise()));
            case REPORTED ->
                running.put(Clock.ACKNOWLEDGE_REPORT, new Due.WorkingDays(since, limits.acknowledgeReport()));
            case RECONCILING -> running.put(Clock.RECONCILE, new Due.WorkingDays(since, limits.reconcile()));
            case SETTLED -> {
                if (!feedbackAskedOrGiven(c)) {
                    running.put(Clock.FEEDBACK, new Due.Days(since, limits.feedbackDays()));
                }
            }
            case ACCEPTED, DECLINED, WITHDRAWN, DIED -> {}
        }
        c.overdue().stream().filter(clock -> clock != Clock.CHASE).forEach(running::remove);
        return running;
    }

    private static Due chase(OpinionCase c, Instant sent, Clocks limits) {
        Optional<Taken<ClockRanOut>> last = c.lastSince(ClockRanOut.class, Set.of(ReferralSent.class));
        return last.<Due>map(RunningClocks::nextWeek).orElseGet(() -> new Due.WorkingDays(sent, limits.chase()));
    }

    /** Whole weeks after it was due; weeks in which nothing could ring are not rung afterwards all at once. */
    private static Due nextWeek(Taken<ClockRanOut> rang) {
        Instant due = rang.step().due();
        int weeksLate = (int) (Duration.between(due, rang.at()).toDays() / WEEK);
        return new Due.Days(due, WEEK * (Math.max(0, weeksLate) + 1));
    }

    /** The day of the visit, which may be written down days later, or else when the review began. */
    private static Instant seen(OpinionCase c) {
        Instant written = c.arrival().at();
        if (!(c.arrival().step() instanceof Seen seen)) {
            return written;
        }
        Instant visit = seen.on().atTime(LocalTime.NOON).atZone(London.ZONE).toInstant();
        return visit.isBefore(written) ? visit : written;
    }

    /** Asked once in the life of a case, however often it is settled. */
    private static boolean feedbackAskedOrGiven(OpinionCase c) {
        return c.steps().stream()
                .map(Taken::step)
                .anyMatch(step -> step instanceof FeedbackGiven
                        || (step instanceof ClockRanOut ran && ran.clock() == Clock.FEEDBACK));
    }
}
