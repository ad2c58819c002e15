package org.fresheyes.rules.rapidreview.escalation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.fresheyes.rules.rapidreview.escalation.Event.Accepted;
import org.fresheyes.rules.rapidreview.escalation.Event.Declined;
import org.fresheyes.rules.rapidreview.escalation.Event.HandedOver;
import org.fresheyes.rules.rapidreview.escalation.Event.NotReached;
import org.fresheyes.rules.rapidreview.escalation.Event.Raised;
import org.fresheyes.rules.rapidreview.escalation.Event.Rung;
import org.fresheyes.rules.rapidreview.escalation.Event.RungAgain;
import org.fresheyes.rules.rapidreview.escalation.Event.StoodDown;
import org.fresheyes.rules.rapidreview.rota.Person;

/** The ringing of one call so far. Immutable; {@link #after} gives the next one. */
public final class Escalation {

    private final Raised raised;
    private final List<Event> events;
    private final Optional<Person> takenBy;

    private Escalation(Raised raised, List<Event> events) {
        this.raised = raised;
        this.events = List.copyOf(events);
        this.takenBy = takenBy(events);
    }

    /**
     * The escalation that these events add up to.
     *
     * @throws IllegalArgumentException when they do not begin with the call
     */
    public static Escalation of(List<Event> events) {
        if (events.isEmpty() || !(events.get(0) instanceof Raised raised)) {
            throw new IllegalArgumentException(
                    "Escalation of %d events: it does not begin with the call.".formatted(events.size()));
        }
        return new Escalation(raised, events);
    }

    /** With more events. */
    public Escalation after(Collection<? extends Event> more) {
        List<Event> all = new ArrayList<>(events);
        all.addAll(more);
        return new Escalation(raised, all);
    }

    public List<Event> events() {
        return events;
    }

    /** Whoever comes as the independent reviewer: the first who accepted, or to whom they gave it. */
    public Optional<Person> takenBy() {
        return takenBy;
    }

    /** Everybody who comes without being the independent reviewer: the treating team may always attend. */
    public Set<Person> attending() {
        return people(all(Accepted.class)
                .filter(accepted -> !accepted.by().independent())
                .map(accepted -> accepted.by().person()));
    }

    /** Everybody who was rung and has not said that they do not come, or come with the treating team. */
    public Set<Person> ringing() {
        Set<Person> ringing = people(Stream.concat(
                all(Rung.class).flatMap(rung -> rung.people().stream()),
                all(RungAgain.class).flatMap(rung -> rung.people().stream())));
        ringing.removeAll(answered());
        return ringing;
    }

    /** Everybody who is not to be rung any more. */
    Set<Person> answered() {
        return people(Stream.of(
                        attending().stream(),
                        all(Declined.class).map(Declined::by),
                        all(StoodDown.class).map(StoodDown::by))
                .flatMap(some -> some));
    }

    Instant raisedAt() {
        return raised.at();
    }

    Plan plan() {
        return raised.plan();
    }

    /** The newest step. */
    Optional<Rung> newest() {
        return all(Rung.class).reduce((earlier, later) -> later);
    }

    /** When people were rung last. */
    Instant rungLast() {
        return Stream.concat(all(Rung.class), all(RungAgain.class))
                .map(Event::at)
                .max(Instant::compareTo)
                .orElse(raisedAt());
    }

    /** When whoever had taken the call gave it up last, if that is since the newest step was begun. */
    Optional<Instant> stoodDown() {
        return sinceNewest().stream()
                .filter(StoodDown.class::isInstance)
                .map(Event::at)
                .reduce((earlier, later) -> later);
    }

    /** When the first of those whom the newest step rang was found not to be the one who takes the call. */
    Optional<Instant> givenUp() {
        return newest().flatMap(step -> sinceNewest().stream()
                .filter(event -> givesUp(event).filter(step.people()::contains).isPresent())
                .map(Event::at)
                .findFirst());
    }

    /** Events are in the order in which they were written; two of one instant are told apart by it. */
    private List<Event> sinceNewest() {
        int newest = -1;
        for (int at = 0; at < events.size(); at++) {
            newest = events.get(at) instanceof Rung ? at : newest;
        }
        return events.subList(newest + 1, events.size());
    }

    private static Optional<Person> givesUp(Event event) {
        return switch (event) {
            case Declined declined -> Optional.of(declined.by());
            case NotReached failed -> Optional.of(failed.who());
            case Accepted accepted ->
                Optional.of(accepted.by())
                        .filter(reviewer -> !reviewer.independent())
                        .map(Reviewer::person);
            case Raised call -> Optional.empty();
            case Rung rung -> Optional.empty();
            case RungAgain again -> Optional.empty();
            case StoodDown down -> Optional.empty();
            case HandedOver over -> Optional.empty();
        };
    }

    private static Optional<Person> takenBy(List<Event> events) {
        Optional<Person> taken = Optional.empty();
        for (Event event : events) {
            if (event instanceof Accepted accepted && accepted.by().independent() && taken.isEmpty()) {
                taken = Optional.of(accepted.by().person());
            } else if (event instanceof StoodDown down && taken.equals(Optional.of(down.by()))) {
                taken = Optional.empty();
            } else if (event instanceof HandedOver over && taken.equals(Optional.of(over.by()))) {
                taken = Optional.of(over.to().person());
            }
        }
        return taken;
    }

    private <E extends Event> Stream<E> all(Class<E> kind) {
        return events.stream().filter(kind::isInstance).map(kind::cast);
    }

    private static Set<Person> people(Stream<Person> people) {
        return people.collect(LinkedHashSet::new, Set::add, Set::addAll);
    }
}
