package org.fresheyes.intake.fhir;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BinaryOperator;

/** What was told of one person, or of nobody in particular: of each resource the newest version, whatever the order. */
final class Told {

    private static final BinaryOperator<Version> NEWEST = BinaryOperator.maxBy(Comparator.comparing(Version::updated)
            .thenComparing(version -> version.fact().toString()));

    private final Map<String, Version> byRef = new TreeMap<>();
    private final Map<String, Integer> repeats = new HashMap<>();

    /** @param updated when this version was made, as text that sorts; "" when nobody says */
    void add(String ref, String updated, Fact fact) {
        Version version = new Version(updated, fact);
        Version before = byRef.putIfAbsent(ref, version);
        if (before != null) {
            byRef.put(ref, NEWEST.apply(before, version));
            repeats.merge(ref.substring(0, Math.max(0, ref.indexOf('/'))), 1, Integer::sum);
        }
    }

    /** Tells of every fact of a kind and its ref, in the order of the refs. */
    <F extends Fact> void each(Class<F> kind, BiConsumer<String, F> reader) {
        byRef.forEach((ref, version) -> {
            if (kind.isInstance(version.fact())) {
                reader.accept(ref, kind.cast(version.fact()));
            }
        });
    }

    <F extends Fact> Optional<F> get(String ref, Class<F> kind) {
        return Optional.ofNullable(byRef.get(ref))
                .map(Version::fact)
                .filter(kind::isInstance)
                .map(kind::cast);
    }

    /** How often a resource of a type came again. */
    Map<String, Integer> repeats() {
        return Map.copyOf(repeats);
    }

    private record Version(String updated, Fact fact) {}
}
