package org.fresheyes.rules.lifecycle;

import java.util.List;
import java.util.Set;

/**
 * The answer to "may this side take this step now?".
 *
 * @param <G> the stages
 * @param <E> the steps
 * @param <S> the sides
 * @param <N> what can be missing
 */
public sealed interface Ruling<G extends Enum<G>, E, S extends Enum<S>, N> {

    /** Yes; it then stands in this stage. */
    record Allowed<G extends Enum<G>, E, S extends Enum<S>, N>(G next) implements Ruling<G, E, S, N> {}

    /** It stands in a stage that has no such step, perhaps since a moment ago. */
    record NotNow<G extends Enum<G>, E, S extends Enum<S>, N>(G stage, Class<?> step) implements Ruling<G, E, S, N> {}

    /** The step is somebody else's. */
    record NotYours<G extends Enum<G>, E, S extends Enum<S>, N>(Set<S> whose) implements Ruling<G, E, S, N> {}

    /** Something has to be there first: every missing thing, not only the first. */
    record NotReady<G extends Enum<G>, E, S extends Enum<S>, N>(List<N> missing) implements Ruling<G, E, S, N> {
        public NotReady {
            missing = List.copyOf(missing);
        }
    }

    default boolean isAllowed() {
        return this instanceof Allowed;
    }
}
