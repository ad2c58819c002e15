package org.fresheyes.rules.presentations.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.fresheyes.rules.lifecycle.Staged;
import org.fresheyes.rules.presentations.review.Event.Begun;
import org.fresheyes.rules.presentations.review.Event.Chased;
import org.fresheyes.rules.presentations.review.Event.Dismissed;
import org.fresheyes.rules.presentations.review.Event.GivenTo;
import org.fresheyes.rules.presentations.review.Event.Noticed;
import org.fresheyes.rules.presentations.review.Event.Reviewed;
import org.fresheyes.rules.presentations.review.Event.SaidAgain;
import org.fresheyes.rules.presentations.review.Event.TakenOn;
import org.fresheyes.rules.presentations.told.Told;
import org.fresheyes.rules.symptoms.AreaId;

/**
 * A connected run of presentations of one person at one practice, and what was done about it. Immutable; {@link #after}
 * gives the next one.
 */
public final class Episode implements Staged<Stage> {

    private final List<Taken<?>> events;
    private final Stage stage;
    private final Instant since;

    private Episode(List<Taken<?>> events, Stage stage, Instant since) {
        this.events = events;
        this.stage = stage;
        this.since = since;
    }

    /**
     * The episode that a history adds up to.
     *
     * @throws IllegalArgumentException when the history does not begin with its beginning
     */
    public static Episode of(List<? extends Taken<?>> history) {
        if (history.isEmpty() || !(history.get(0).event() instanceof Begun)) {
            throw new IllegalArgumentException(
                    "Episode of %d events: it does not begin with its beginning. Maybe the first event is missing."
                            .formatted(history.size()));
        }
        Episode episode =
                new Episode(List.of(history.get(0)), Stage.NEW, history.get(0).at());
        for (Taken<?> next : history.subList(1, history.size())) {
            episode = episode.after(next);
        }
        return episode;
    }

    /**
     * The episode after one more event.
     *
     * @throws IllegalStateException when the table has no such row
     */
    public Episode after(Taken<?> taken) {
        Stage next = Lifecycle.TABLE.next(this, taken.event());
        List<Taken<?>> more = new ArrayList<>(events);
        more.add(taken);
        return new Episode(List.copyOf(more), next, next == stage ? since : taken.at());
    }

    @Override
    public Stage stage() {
        return stage;
    }

    /** When it came to where it stands. */
    public Instant since() {
        return since;
    }

    /** How many events there are; two people who saw the same number saw the same episode. */
    public int version() {
        return events.size();
    }

    public List<Taken<?>> events() {
        return events;
    }

    public Begun begun() {
        return (Begun) events.get(0).event();
    }

    /** What the rule said last; empty when only the person has said something. */
    public Optional<Told> told() {
        return last(Noticed.class).map(taken -> taken.event().told());
    }

    /** Everything the rule said, oldest first. */
    public List<Told> everythingTold() {
        return all(Noticed.class).map(taken -> taken.event().told()).toList();
    }

    /** How often the person themselves said that it is the same problem, oldest first. */
    public List<Taken<SaidAgain>> saidAgain() {
        return all(SaidAgain.class).toList();
    }

    /** Every area it has been about. */
    public Set<AreaId> areas() {
        Set<AreaId> areas = new TreeSet<>();
        told().ifPresent(told -> areas.addAll(told.areas()));
        saidAgain().forEach(said -> areas.addAll(said.event().areas()));
        return Collections.unmodifiableSet(areas);
    }

    /** Who sees the person about this: whom somebody named, else who took it on last. */
    public Optional<String> clinician() {
        return last(GivenTo.class).map(taken -> taken.event().clinician()).or(() -> last(TakenOn.class)
                .map(taken -> taken.by().name()));
    }

    /** Every review, the newest first. */
    public List<Taken<Reviewed>> reviews() {
        List<Taken<Reviewed>> reviews = new ArrayList<>(all(Reviewed.class).toList());
        Collections.reverse(reviews);
        return List.copyOf(reviews);
    }

    /** The safety net that runs or is overdue, with the day to which it was moved. */
    public Optional<SafetyNet> safetyNet() {
        return stage == Stage.SAFETY_NET || stage == Stage.OVERDUE ? lastNet() : Optional.empty();
    }

    /** The dismissal that holds. */
    public Optional<Taken<Dismissed>> dismissal() {
        return stage == Stage.DISMISSED ? last(Dismissed.class) : Optional.empty();
    }

    /** Which clocks run, and the last day on which each is not over. */
    public Map<Clock, LocalDate> clocks() {
        Map<Clock, LocalDate> running = new EnumMap<>(Clock.class);
        if (stage == Stage.SAFETY_NET) {
            lastNet().ifPresent(net -> running.put(Clock.SAFETY_NET, net.due()));
        }
        dismissal()
                .ifPresent(dismissed ->
                        running.put(Clock.DISMISSAL, dismissed.event().until()));
        return running;
    }

    /** The newest event of a kind. */
    public <E extends Event> Optional<Taken<E>> last(Class<E> type) {
        return all(type).reduce((earlier, later) -> later);
    }

    private <E extends Event> Stream<Taken<E>> all(Class<E> type) {
        return events.stream()
                .filter(taken -> type.isInstance(taken.event()))
                .map(taken -> new Taken<>(type.cast(taken.event()), taken.by(), taken.at()));
    }

    /** The net of the last review, with the day to which it was moved since. */
    private Optional<SafetyNet> lastNet() {
        Optional<SafetyNet> net = Optional.empty();
        for (Taken<?> taken : events) {
            if (taken.event() instanceof Reviewed reviewed) {
                net = reviewed.outcome().net();
            } else if (taken.event() instanceof Chased chased) {
                net = net.map(running -> running.until(chased.until()));
            }
        }
        return net;
    }
}
