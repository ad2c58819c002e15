package org.fresheyes.rules.rapidreview.call;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.fresheyes.rules.lifecycle.Staged;
import org.fresheyes.rules.rapidreview.call.Event.Judged;
import org.fresheyes.rules.rapidreview.call.Event.Linked;
import org.fresheyes.rules.rapidreview.call.Event.Raised;
import org.fresheyes.rules.rapidreview.call.Event.Reviewed;
import org.fresheyes.rules.rapidreview.escalation.Escalation;
import org.fresheyes.rules.rapidreview.rota.Person;

/** One call and everything that happened to it. Immutable; {@link #after} gives the next one. */
public final class Call implements Staged<Stage> {

    private final List<Taken<?>> events;
    private final Stage stage;
    private final Instant since;
    private final Escalation escalation;

    private Call(List<Taken<?>> events, Stage stage, Instant since, Escalation escalation) {
        this.events = events;
        this.stage = stage;
        this.since = since;
        this.escalation = escalation;
    }

    /**
     * The call that a history adds up to.
     *
     * @throws IllegalArgumentException when the history does not begin with somebody calling
     */
    public static Call of(List<? extends Taken<?>> history) {
        if (history.isEmpty() || !(history.get(0).event() instanceof Raised raised)) {
            throw new IllegalArgumentException(
                    "Call of %d events: it does not begin with somebody calling. Maybe the first event is missing."
                            .formatted(history.size()));
        }
        Taken<?> first = history.get(0);
        Call call = new Call(List.of(first), Stage.RAISED, first.at(), Rings.of(raised, first));
        for (Taken<?> next : history.subList(1, history.size())) {
            call = call.after(next);
        }
        return call;
    }

    /**
     * The call after one more event.
     *
     * @throws IllegalStateException when the table has no such row
     */
    public Call after(Taken<?> taken) {
        Stage next = Lifecycle.TABLE.next(this, taken.event());
        List<Taken<?>> more = new ArrayList<>(events);
        more.add(taken);
        return new Call(List.copyOf(more), next, next == stage ? since : taken.at(), Rings.after(escalation, taken));
    }

    @Override
    public Stage stage() {
        return stage;
    }

    /** When it came to where it stands. */
    public Instant since() {
        return since;
    }

    /** How many events there are; two people who saw the same number saw the same call. */
    public int version() {
        return events.size();
    }

    public List<Taken<?>> events() {
        return events;
    }

    public Raised raised() {
        return (Raised) events.get(0).event();
    }

    public Instant raisedAt() {
        return events.get(0).at();
    }

    public boolean isTest() {
        return raised().purpose() == Purpose.TEST;
    }

    /** The ringing of it. */
    public Escalation escalation() {
        return escalation;
    }

    /** Whoever has taken the call, and comes or came as the independent reviewer. */
    public Optional<Person> reviewer() {
        return escalation.takenBy();
    }

    public boolean isReviewer(Person who) {
        return reviewer().filter(who::equals).isPresent();
    }

    /** Everybody of the team that treats the patient who comes or came too. */
    public Set<Person> treatingTeam() {
        return escalation.attending();
    }

    /** How soon somebody has to be there, as it was judged last. */
    public Optional<Urgency> urgency() {
        return last(Judged.class).map(judged -> judged.event().urgency());
    }

    /** What the review found, as it was said last. */
    public Optional<Outcome> outcome() {
        return last(Reviewed.class).map(reviewed -> reviewed.event().outcome());
    }

    /** Every earlier call about the same person, as somebody linked them. */
    public List<UUID> linked() {
        return all(Linked.class)
                .map(linked -> linked.event().earlier())
                .distinct()
                .toList();
    }

    /** How long it took from the call to the first event of a kind, if one happened. */
    public Optional<Duration> until(Class<? extends Event> kind) {
        return all(kind).findFirst().map(taken -> Duration.between(raisedAt(), taken.at()));
    }

    /** The newest event of a kind. */
    public <E extends Event> Optional<Taken<E>> last(Class<E> type) {
        return all(type).reduce((earlier, later) -> later);
    }

    /** Every event of a kind, oldest first. */
    public <E extends Event> Stream<Taken<E>> all(Class<E> type) {
        return events.stream()
                .filter(taken -> type.isInstance(taken.event()))
                .map(taken -> new Taken<>(type.cast(taken.event()), taken.by(), taken.at()));
    }
}
