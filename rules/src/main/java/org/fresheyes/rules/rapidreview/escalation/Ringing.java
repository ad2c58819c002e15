package org.fresheyes.rules.rapidreview.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.rules.rapidreview.escalation.Event.Rung;
import org.fresheyes.rules.rapidreview.escalation.Event.RungAgain;
import org.fresheyes.rules.rapidreview.escalation.Next.Standing;
import org.fresheyes.rules.rapidreview.rota.Person;
import org.fresheyes.rules.rapidreview.rota.Rota;

/**
 * The rule of the escalation: a step whose limit is over, that nobody is on duty for, or of which somebody says that they
 * do not come, is followed by the next one; whoever was rung goes on being rung until somebody independent comes.
 */
public final class Ringing {

    private final Plan plan;
    private final Rota rota;

    public Ringing(Plan plan, Rota rota) {
        this.plan = plan;
        this.rota = rota;
    }

    /**
     * What is to be done now. Asked again after that was written down, at the same instant, it is nothing.
     *
     * @throws IllegalArgumentException when it is asked for a time before the call
     */
    public Next next(Escalation call, Instant now) {
        if (now.isBefore(call.raisedAt())) {
            throw new IllegalArgumentException(
                    "Asked for %s about a call of %s. Maybe a clock is wrong.".formatted(now, call.raisedAt()));
        }
        if (call.takenBy().isPresent()) {
            return new Next(Standing.TAKEN, List.of(), Optional.empty());
        }
        List<Event> ring = new ArrayList<>();
        Escalation then = call;
        Instant due = nextStep(then);
        while (!due.isAfter(now) && step(then) < plan.steps().size() - 1) {
            Event rung = rung(then, step(then) + 1, due, now);
            ring.add(rung);
            then = then.after(List.of(rung));
            due = nextStep(then);
        }
        boolean fallback = !due.isAfter(now);
        Optional<Event> again = ring.isEmpty() ? again(call, now) : ringWithOthers(call, ring, now);
        again.ifPresent(ring::add);
        Instant ringAgain = ring.isEmpty() && noOneLeft(call, now)
                ? now.plus(plan.again())
                : then.after(ring).rungLast().plus(plan.again());
        return new Next(
                fallback ? Standing.FALLBACK : Standing.RINGING,
                ring,
                Optional.of(fallback || ringAgain.isBefore(due) ? ringAgain : due));
    }

    /** When the step after the newest is due, or the fallback after the last. Time in which the call was taken does not count. */
    private Instant nextStep(Escalation call) {
        Optional<Rung> newest = call.newest();
        if (newest.isEmpty()) {
            return call.raisedAt();
        }
        Rung step = newest.orElseThrow();
        Instant limit = step.people().isEmpty()
                ? step.due()
                : step.due().plus(plan.steps().get(step.step()).limit());
        return call.stoodDown()
                .orElseGet(() -> call.givenUp().filter(at -> at.isBefore(limit)).orElse(limit));
    }

    private static int step(Escalation call) {
        return call.newest().map(Rung::step).orElse(-1);
    }

    private Rung rung(Escalation call, int step, Instant due, Instant now) {
        Set<Person> people =
                new LinkedHashSet<>(rota.onDuty(plan.steps().get(step).role(), now));
        people.removeAll(call.answered());
        return new Rung(step, List.copyOf(people), due, now);
    }

    private Optional<Event> again(Escalation call, Instant now) {
        return call.rungLast().plus(plan.again()).isAfter(now) ? Optional.empty() : ringAgain(toRing(call, now), now);
    }

    /** A new step rings those of the steps before it with it, so that they know it goes on. */
    private Optional<Event> ringWithOthers(Escalation call, List<Event> steps, Instant now) {
        Set<Person> others = toRing(call, now);
        steps.forEach(event -> {
            if (event instanceof Rung rung) {
                others.removeAll(rung.people());
            }
        });
        return ringAgain(others, now);
    }

    private static Optional<Event> ringAgain(Set<Person> people, Instant now) {
        return people.isEmpty() ? Optional.empty() : Optional.of(new RungAgain(List.copyOf(people), now));
    }

    private boolean noOneLeft(Escalation call, Instant now) {
        return toRing(call, now).isEmpty();
    }

    /** Everybody who was rung, and whoever has come on duty since in a role that was. */
    private Set<Person> toRing(Escalation call, Instant now) {
        Set<Person> people = new LinkedHashSet<>(call.ringing());
        Stream.iterate(0, step -> step <= step(call), step -> step + 1)
                .flatMap(step -> rota.onDuty(plan.steps().get(step).role(), now).stream())
                .forEach(people::add);
        people.removeAll(call.answered());
        return people;
    }
}
