package org.fresheyes.rules.earlywarning.pews;

import java.util.Optional;

/** The answers that can ask for more than the score does; which level, a clinician says. */
public sealed interface Concern {

    /**
     * What parents or carers said when they were asked how the child is different since they last saw them.
     *
     * @param level which level a clinician set for "worse"; empty when nobody has yet
     */
    record OfCarer(CarerAnswer answer, Optional<PewsLevel> level) implements Concern {

        /** @throws IllegalArgumentException when a level is set for another answer than "worse". */
        public OfCarer {
            onlyWhen(answer == CarerAnswer.WORSE, level);
        }
    }

    /**
     * Whether a nurse or another clinician is concerned, whatever the numbers say.
     *
     * @param level which level they set; empty when they have not yet
     */
    record OfClinician(boolean concerned, Optional<PewsLevel> level) implements Concern {

        /** @throws IllegalArgumentException when a level is set without a concern. */
        public OfClinician {
            onlyWhen(concerned, level);
        }
    }

    private static void onlyWhen(boolean concerned, Optional<PewsLevel> level) {
        if (!concerned && level.isPresent()) {
            throw new IllegalArgumentException(
                    "Level %s without a concern. Maybe the answer is missing.".formatted(level.orElseThrow()));
        }
    }
}
