package org.fresheyes.rules.wellness;

import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;

/** How many of those who were to be asked on a day were. Everybody is in exactly one count. */
public record Coverage(Map<Asked, Integer> counts) {

    private static final int HUNDRED = 100;

    public Coverage {
        Map<Asked, Integer> all = new EnumMap<>(Asked.class);
        for (Asked each : Asked.values()) {
            all.put(each, counts.getOrDefault(each, 0));
        }
        counts = Collections.unmodifiableMap(all);
    }

    public int of(Asked asked) {
        return counts.getOrDefault(asked, 0);
    }

    /** How many were to be asked. */
    public int toBeAsked() {
        return counts.values().stream().mapToInt(Integer::intValue).sum();
    }

    /** How many of a hundred answered, or had a reason that is enough; rounded down, so that 100 means all. */
    public Optional<Integer> percent() {
        int done = of(Asked.ANSWERED) + of(Asked.ENOUGH_FOR_TODAY);
        return toBeAsked() == 0 ? Optional.empty() : Optional.of(done * HUNDRED / toBeAsked());
    }
}
