package org.fresheyes.rules.presentations;

import java.util.Collection;
import java.util.List;

/** Lists as this package keeps them. */
final class Each {

    private Each() {}

    /** Each of these once, in their order; one thing, as most often, needs no sorting. */
    static <T extends Comparable<T>> List<T> once(Collection<T> things) {
        return things.size() < 2
                ? List.copyOf(things)
                : things.stream().distinct().sorted().toList();
    }
}
