package org.fresheyes.rules.opinion.scenario;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.fresheyes.rules.days.London;
import org.fresheyes.rules.identity.Actor;
import org.fresheyes.rules.lifecycle.Ruling;
import org.fresheyes.rules.opinion.Clock;
import org.fresheyes.rules.opinion.Condition;
import org.fresheyes.rules.opinion.Due;
import org.fresheyes.rules.opinion.Lifecycle;
import org.fresheyes.rules.opinion.LocalPolicy;
import org.fresheyes.rules.opinion.OpinionCase;
import org.fresheyes.rules.opinion.RunningClocks;
import org.fresheyes.rules.opinion.Side;
import org.fresheyes.rules.opinion.Stage;
import org.fresheyes.rules.opinion.Step;
import org.fresheyes.rules.opinion.Step.ClockRanOut;
import org.fresheyes.rules.opinion.Taken;

/** A scenario on the stage of the rules alone: each move is ruled on, and taken if it is allowed. */
public final class Play {

    private static final Duration BETWEEN_MOVES = Duration.ofMinutes(5);

    private final LocalPolicy policy;
    private OpinionCase now;
    private Instant time = Contents.TODAY.atTime(9, 0).atZone(London.ZONE).toInstant();

    private Play(Scenario scenario) {
        this.policy = scenario.policy();
        this.now = OpinionCase.opened(new Taken<>(scenario.asked(), Actor.person("test", "Test Person"), time));
    }

    /**
     * The case as it stands when everything has happened.
     *
     * @throws AssertionError naming the first move that is not answered as the scenario says
     */
    public static OpinionCase of(Scenario scenario) {
        Play play = new Play(scenario);
        scenario.moves().forEach(move -> {
            switch (move) {
                case Move.DaysPass pass -> play.letPass(pass.days());
                case Move.Try tried -> play.attempt(tried);
            }
        });
        return play.now;
    }

    private void attempt(Move.Try tried) {
        time = time.plus(BETWEEN_MOVES);
        Step step = tried.step(now);
        Ruling<Stage, Step, Side, Condition> ruling = Lifecycle.rule(now, step, tried.by(), policy);
        boolean asTold =
                switch (tried.answer()) {
                    case Move.Answer.Yes yes -> ruling.isAllowed();
                    case Move.Answer.NotNow notNow -> ruling instanceof Ruling.NotNow;
                    case Move.Answer.NotTheirs notTheirs -> ruling instanceof Ruling.NotYours;
                    case Move.Answer.Needs needs ->
                        ruling instanceof Ruling.NotReady(List<Condition> missing) && missing.equals(needs.missing());
                };
        if (!asTold) {
            throw new AssertionError("'%s' in %s by %s: told %s, ruled %s"
                    .formatted(tried.phrase(), now.stage(), tried.by(), tried.answer(), ruling));
        }
        if (ruling.isAllowed()) {
            now = now.after(new Taken<>(step, Actor.person("test", "Test Person"), time));
        }
    }

    private void letPass(int days) {
        Instant until = time.plus(Duration.ofDays(days));
        Optional<Map.Entry<Clock, Instant>> next = nextToRing(until);
        while (next.isPresent()) {
            ring(next.get().getKey(), next.get().getValue());
            next = nextToRing(until);
        }
        time = until;
    }

    private Optional<Map.Entry<Clock, Instant>> nextToRing(Instant until) {
        return RunningClocks.of(now, policy.clocks()).entrySet().stream()
                .map(entry -> Map.entry(entry.getKey(), instant(entry.getValue())))
                .filter(entry -> !entry.getValue().isAfter(until))
                .min(Comparator.comparing(Map.Entry<Clock, Instant>::getValue));
    }

    private void ring(Clock clock, Instant due) {
        Step ran = new ClockRanOut(clock, due);
        Set<Side> byClock = EnumSet.of(Side.CLOCK);
        if (!Lifecycle.rule(now, ran, byClock, policy).isAllowed()) {
            throw new AssertionError("%s runs in %s and may not ring".formatted(clock, now.stage()));
        }
        now = now.after(new Taken<>(ran, Actor.CLOCK, due));
    }

    /** Monday to Friday; bank holidays are the calendar's own tests. */
    private static Instant instant(Due due) {
        return switch (due) {
            case Due.At at -> at.instant();
            case Due.Days after -> endOf(London.day(after.after()).plusDays(after.days()));
            case Due.WorkingDays after -> {
                LocalDate day = London.day(after.after());
                for (int left = after.days(); left > 0; ) {
                    day = day.plusDays(1);
                    left -= isWorkingDay(day) ? 1 : 0;
                }
                yield endOf(day);
            }
        };
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(London.ZONE).toInstant();
    }
}
