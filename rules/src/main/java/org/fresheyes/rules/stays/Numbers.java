package org.fresheyes.rules.stays;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which number of a patient counts after merges. Numbers that were merged, directly or through others, are one
 * patient's; of them the one counts that the newest merge kept. The order in which merges come in changes nothing.
 */
public final class Numbers {

    private static final Comparator<Merge> ORDER =
            Comparator.comparing(Merge::recorded).thenComparing(Merge::gone).thenComparing(Merge::kept);

    private final Map<String, Set<String>> together = new HashMap<>();
    private final Map<String, String> counts = new HashMap<>();

    private Numbers() {}

    /** What follows from these merges. */
    public static Numbers of(Collection<Merge> merges) {
        Numbers numbers = new Numbers();
        merges.stream().sorted(ORDER).forEach(numbers::take);
        return numbers;
    }

    /** The number that counts instead of this one; often the same. */
    public String counting(String number) {
        return counts.getOrDefault(number, number);
    }

    /** All numbers of the patient who has this one, this one too. */
    public Set<String> allOf(String number) {
        return Set.copyOf(together.getOrDefault(number, Set.of(number)));
    }

    private void take(Merge merge) {
        Set<String> all = new HashSet<>();
        for (String number : List.of(merge.gone(), merge.kept())) {
            all.addAll(together.getOrDefault(number, Set.of(number)));
        }
        all.forEach(number -> {
            together.put(number, all);
            counts.put(number, merge.kept());
        });
    }
}
