package org.fresheyes.rules.symptoms;

import java.util.Set;

/** What a terminology knows about codes that are narrower than others. */
@FunctionalInterface
public interface Subsumption {

    /** No terminology at hand: a code means itself. */
    Subsumption NONE = code -> Set.of();

    /** Every code that is wider than this one, however far up, without the code itself. */
    Set<Code> widerThan(Code code);
}
