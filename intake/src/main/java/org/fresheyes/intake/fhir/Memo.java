package org.fresheyes.intake.fhir;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * Answers that were worked out before: records say the same few days, references and terms again and again. It lives as
 * long as the reading of a record or of a population, and forgets everything when it holds too much.
 */
final class Memo<K, V> {

    private static final int MOST_KEPT = 20_000;

    private final Map<K, V> known = new HashMap<>();
    private final Function<K, V> workedOut;

    Memo(Function<K, V> workedOut) {
        this.workedOut = workedOut;
    }

    V of(K asked) {
        V before = known.get(asked);
        if (before != null) {
            return before;
        }
        if (known.size() >= MOST_KEPT) {
            known.clear();
        }
        V answer = workedOut.apply(asked);
        known.put(asked, answer);
        return answer;
    }
}
