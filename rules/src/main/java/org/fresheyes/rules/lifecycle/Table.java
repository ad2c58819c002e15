package org.fresheyes.rules.lifecycle;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * The whole life of something. A step that no row allows is refused, and nothing but the table moves anything.
 *
 * @param <C> what has the life
 * @param <G> its stages
 * @param <E> its steps
 * @param <S> the sides that take them
 */
public record Table<C extends Staged<G>, G extends Enum<G>, E, S extends Enum<S>>(List<Row<C, G, E, S>> rows) {

    public Table {
        rows = List.copyOf(rows);
    }

    /** A table of these rows. Name the types in the call: the compiler would take minutes to find them from fifty rows. */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is only read
    public static <C extends Staged<G>, G extends Enum<G>, E, S extends Enum<S>> Table<C, G, E, S> of(
            Row<C, G, E, S>... rows) {
        return new Table<>(List.of(rows));
    }

    /**
     * Whether one of these sides may take this step now, and if not, why not.
     *
     * @param missing what has to be there first; asked only when the step is theirs to take now
     */
    public <N> Ruling<G, E, S, N> rule(C subject, E step, Set<S> sides, Supplier<List<N>> missing) {
        Optional<Row<C, G, E, S>> row = row(subject.stage(), step.getClass());
        if (row.isEmpty()) {
            return new Ruling.NotNow<>(subject.stage(), step.getClass());
        }
        if (row.get().by().stream().noneMatch(sides::contains)) {
            return new Ruling.NotYours<>(row.get().by());
        }
        List<N> lacking = missing.get();
        return lacking.isEmpty() ? new Ruling.Allowed<>(row.get().next(subject, step)) : new Ruling.NotReady<>(lacking);
    }

    /** The steps that one of these sides could take in this stage, whatever else is still missing. */
    public Set<Class<? extends E>> open(G stage, Set<S> sides) {
        return rows.stream()
                .filter(row -> row.in().contains(stage))
                .filter(row -> row.by().stream().anyMatch(sides::contains))
                .map(Row::step)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The stage after a step of a history.
     *
     * @throws IllegalStateException when no row allows the step: the history was not written by this table
     */
    public G next(C subject, E step) {
        return row(subject.stage(), step.getClass())
                .orElseThrow(() -> new IllegalStateException(
                        "%s in %s: no row of the table. Maybe the history was changed by hand."
                                .formatted(step.getClass().getSimpleName(), subject.stage())))
                .next(subject, step);
    }

    private Optional<Row<C, G, E, S>> row(G stage, Class<?> step) {
        return rows.stream().filter(row -> row.isFor(stage, step)).findFirst();
    }
}
