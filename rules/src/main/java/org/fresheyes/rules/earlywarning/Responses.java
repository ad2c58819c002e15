package org.fresheyes.rules.earlywarning;

import java.util.Collections;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the guidance asks for, by the lowest total that asks for it.
 *
 * @param single what a 3 in a single parameter asks for, where the guidance has such a rule
 */
public record Responses(NavigableMap<Integer, Response> byTotal, Optional<Response> single) {

    /** @throws IllegalArgumentException when nothing is said of a total of 0. */
    public Responses {
        if (!byTotal.containsKey(0)) {
            throw new IllegalArgumentException("Responses from %s: none for a total of 0.".formatted(byTotal.keySet()));
        }
        byTotal = Collections.unmodifiableNavigableMap(new TreeMap<>(byTotal));
    }

    /** What a total of 0 or more asks for. */
    public Response to(int total) {
        return Objects.requireNonNull(byTotal.floorEntry(total)).getValue();
    }
}
