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

    private final Rota rota;

    public Ringing(Rota rota) {
        this.rota = rota;
    }

    /**
     * What is to be done now. Asked again after that was written down, at the same instant, it is nothing; by a clock that is
     * behind that of the call, nothing yet.
     */
    public Next next(Escalation call, Instant now) {
        if (call.takenBy().isPresent()) {
            return new Next(Standing.TAKEN, List.of(), Optional.empty());
        }
        List<Event> ring = new ArrayList<>();
        Escalation then = call;
        Instant due = nextStep(then);
        while (!due.isAfter(now) && step(then) < call.plan().steps().size() - 1) {
            Event rung = rung(then, step(then) + 1, due, now);
            ring.add(rung);
            then = then.after(List.of(rung));
            due = nextStep(then);
        }
        (ring.isEmpty() ? again(call, now) : ringWithOthers(call, ring, now)).ifPresent(ring::add);
        Instant ringAgain = again(call.after(ring));
        Instant look = ringAgain.isAfter(now) ? ringAgain : now.plus(call.plan().again());
        return due.isAfter(now)
                ? new Next(Standing.RINGING, ring, Optional.of(look.isBefore(due) ? look : due))
                : new Next(Standing.FALLBACK, ring, Optional.of(look));
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
                : step.due().plus(call.plan().steps().get(step.step()).limit());
        return call.stoodDown()
                .orElseGet(() -> call.givenUp().filter(at -> at.isBefore(limit)).orElse(limit));
    }

    /** When everybody is rung again. It can be over when nobody is left to ring: then somebody may come on duty. */
    private static Instant again(Escalation call) {
        return call.rungLast().plus(call.plan().again());
    }

    private static int step(Escalation call) {
        return call.newest().map(Rung::step).orElse(-1);
    }

    private Rung rung(Escalation call, int step, Instant due, Instant now) {
        Set<Person> people =
                new LinkedHashSet<>(rota.onDuty(call.plan().steps().get(step).role(), now));
        people.removeAll(call.answered());
        return new Rung(step, List.copyOf(people), due, now);
    }

    private Optional<Event> again(Escalation call, Instant now) {
        return again(call).isAfter(now) ? Optional.empty() : ringAgain(toRing(call, now), now);
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

    /** Everybody who was rung, and whoever has come on duty since in a role that was. */
    private Set<Person> toRing(Escalation call, Instant now) {
        Set<Person> people = new LinkedHashSet<>(call.ringing());
        Stream.iterate(0, step -> step <= step(call), step -> step + 1)
                .flatMap(step -> rota.onDuty(call.plan().steps().get(step).role(), now).stream())
                .forEach(people::add);
        people.removeAll(call.answered());
        return people;
    }
}
