package org.fresheyes.rules.earlywarning;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.identity.Actor;

/**
 * A set of observations on a chart, with everything it ever said: a correction adds a version and takes none away.
 *
 * @param <S> the set of the chart
 * @param taken when the observations were taken
 */
public record Charted<S>(Instant taken, List<Version<S>> versions) {

    /**
     * What the set said from an instant on.
     *
     * @param set    empty when it was struck out, for instance because it is of somebody else
     * @param reason why it was changed; empty for the first version
     */
    public record Version<S>(Optional<S> set, Actor by, Instant at, String reason) {}

    /** @throws IllegalArgumentException when a change has no reason, or is earlier than the version before it. */
    public Charted {
        if (versions.isEmpty() || versions.get(0).set().isEmpty()) {
            throw new IllegalArgumentException("Observations of %s: no first version.".formatted(taken));
        }
        for (int at = 1; at < versions.size(); at++) {
            Version<S> version = versions.get(at);
            if (version.reason().isBlank()) {
                throw new IllegalArgumentException("Observations of %s: the change by %s has no reason."
                        .formatted(taken, version.by().name()));
            }
            if (version.at().isBefore(versions.get(at - 1).at())) {
                throw new IllegalArgumentException("Observations of %s: changed at %s, before the version of %s."
                        .formatted(taken, version.at(), versions.get(at - 1).at()));
            }
        }
        versions = List.copyOf(versions);
    }

    /** Observations as they are first entered. */
    public static <S> Charted<S> entered(S set, Instant taken, Actor by, Instant at) {
        return new Charted<>(taken, List.of(new Version<>(Optional.of(set), by, at, "")));
    }

    /** With what they should have said. */
    public Charted<S> corrected(S set, Actor by, Instant at, String reason) {
        return with(new Version<>(Optional.of(set), by, at, reason));
    }

    /** Not to be used any more; still to be seen. */
    public Charted<S> struckOut(Actor by, Instant at, String reason) {
        return with(new Version<>(Optional.empty(), by, at, reason));
    }

    /** What holds now; empty when it was struck out. */
    public Optional<S> current() {
        return versions.get(versions.size() - 1).set();
    }

    public boolean isChanged() {
        return versions.size() > 1;
    }

    private Charted<S> with(Version<S> version) {
        List<Version<S>> more = new ArrayList<>(versions);
        more.add(version);
        return new Charted<>(taken, more);
    }
}
