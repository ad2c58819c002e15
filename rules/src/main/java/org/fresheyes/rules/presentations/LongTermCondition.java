package org.fresheyes.rules.presentations;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.fresheyes.rules.symptoms.Code;

/**
 * A condition on the problem list.
 *
 * @param since the day it was recorded, or began before; without one it is not known to have been there before anything
 * @param until the day it ended, when it did
 */
public record LongTermCondition(
        String id, List<Code> codes, String words, Optional<LocalDate> since, Optional<LocalDate> until)
        implements Comparable<LongTermCondition> {

    private static final Comparator<LongTermCondition> ORDER =
            Comparator.comparing(LongTermCondition::id).thenComparing(LongTermCondition::toString);

    public LongTermCondition {
        codes = codes.stream().distinct().sorted().toList();
    }

    @Override
    public int compareTo(LongTermCondition other) {
        return ORDER.compare(this, other);
    }
}
