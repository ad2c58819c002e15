package org.fresheyes.rules.lifecycle;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One row of a table: in these stages, this step, by one of these sides, leads to one of these stages.
 *
 * @param to every stage the step can lead to; empty when the stage stays what it is
 * @param destination where it leads this time
 * @param <C> what has the life
 * @param <G> its stages
 * @param <E> its steps
 * @param <S> the sides that take them
 */
public record Row<C extends Staged<G>, G extends Enum<G>, E, S extends Enum<S>>(
        Set<G> in, Class<? extends E> step, Set<S> by, Set<G> to, BiFunction<C, E, G> destination) {

    /** A step that always leads to the same stage. */
    public static <C extends Staged<G>, G extends Enum<G>, E, S extends Enum<S>> Row<C, G, E, S> moves(
            Set<G> in, Class<? extends E> step, Set<S> by, G to) {
        return new Row<>(in, step, by, EnumSet.of(to), (subject, taken) -> to);
    }

    /** A step that leads to one of several stages, or changes nothing. */
    public static <C extends Staged<G>, G extends Enum<G>, E, S extends Enum<S>, T extends E> Row<C, G, E, S> moves(
            Set<G> in, Class<T> step, Set<S> by, Set<G> to, BiFunction<C, T, G> destination) {
        return new Row<>(in, step, by, to, (subject, taken) -> destination.apply(subject, step.cast(taken)));
    }

    /** A step that is recorded where it is taken. */
    public static <C extends Staged<G>, G extends Enum<G>, E, S extends Enum<S>> Row<C, G, E, S> stays(
            Set<G> in, Class<? extends E> step, Set<S> by) {
        return new Row<>(in, step, by, Set.of(), (subject, taken) -> subject.stage());
    }

    boolean isFor(G stage, Class<?> taken) {
        return step == taken && in.contains(stage);
    }

    /** Where this step leads; checked against what the row promises. */
    G next(C subject, E taken) {
        G next = destination.apply(subject, taken);
        if (!to.contains(next) && next != subject.stage()) {
            throw new IllegalStateException("%s in %s leads to %s, which its row does not name."
                    .formatted(step.getSimpleName(), subject.stage(), next));
        }
        return next;
    }
}
