package org.fresheyes.rules.opinion;

import java.util.EnumSet;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * One row of the table: in these stages, this step, by one of these sides, leads to one of these stages.
 *
 * @param to every stage the step can lead to; empty when the case stays where it is
 */
record Row<S extends Step>(
        Set<Stage> in, Class<S> step, Set<Side> by, Set<Stage> to, BiFunction<OpinionCase, S, Stage> destination) {

    /** Where this step leads; checked against what the table promises. */
    Stage next(OpinionCase opinionCase, Step taken) {
        Stage next = destination.apply(opinionCase, step.cast(taken));
        if (!to.contains(next) && next != opinionCase.stage()) {
            throw new IllegalStateException("%s in %s leads to %s, which its row does not name."
                    .formatted(step.getSimpleName(), opinionCase.stage(), next));
        }
        return next;
    }

    static <S extends Step> Row<S> moves(Set<Stage> in, Class<S> step, Set<Side> by, Stage to) {
        return new Row<>(in, step, by, EnumSet.of(to), (opinionCase, taken) -> to);
    }

    static <S extends Step> Row<S> moves(
            Set<Stage> in, Class<S> step, Set<Side> by, Set<Stage> to, BiFunction<OpinionCase, S, Stage> destination) {
        return new Row<>(in, step, by, to, destination);
    }

    static <S extends Step> Row<S> stays(Set<Stage> in, Class<S> step, Set<Side> by) {
        return new Row<>(in, step, by, Set.of(), (opinionCase, taken) -> opinionCase.stage());
    }
}
