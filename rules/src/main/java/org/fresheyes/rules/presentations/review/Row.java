package org.fresheyes.rules.presentations.review;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One row of the table: in these stages, this event, by one of these sides, leads to one of these stages.
 *
 * @param to every stage it can lead to; empty when the episode stays where it is
 */
record Row<E extends Event>(
        Set<Stage> in, Class<E> event, Set<Side> by, Set<Stage> to, BiFunction<Episode, E, Stage> destination) {

    /** Where this event leads; checked against what the table promises. */
    Stage next(Episode episode, Event taken) {
        Stage next = destination.apply(episode, event.cast(taken));
        if (!to.contains(next) && next != episode.stage()) {
            throw new IllegalStateException("%s in %s leads to %s, which its row does not name."
                    .formatted(event.getSimpleName(), episode.stage(), next));
        }
        return next;
    }

    static <E extends Event> Row<E> moves(Set<Stage> in, Class<E> event, Set<Side> by, Stage to) {
        return new Row<>(in, event, by, EnumSet.of(to), (episode, taken) -> to);
    }

    static <E extends Event> Row<E> moves(
            Set<Stage> in, Class<E> event, Set<Side> by, Set<Stage> to, BiFunction<Episode, E, Stage> destination) {
        return new Row<>(in, event, by, to, destination);
    }

    static <E extends Event> Row<E> stays(Set<Stage> in, Class<E> event, Set<Side> by) {
        return new Row<>(in, event, by, Set.of(), (episode, taken) -> episode.stage());
    }
}
